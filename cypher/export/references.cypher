CYPHER 25
// Every node with one of some labels, in the order of the store, with what it is put in order by.
// params: $labels
MATCH (node:$any($labels))
RETURN
  labels(node) AS labels,
  coalesce(node.id, '') AS id,
  coalesce(node.kind, '') AS kind,
  elementId(node) AS reference
