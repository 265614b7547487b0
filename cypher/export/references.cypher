CYPHER 25
// Every node of one label, in the order of the store, with what it is put in order by.
// params: $label
MATCH (node:$($label))
RETURN elementId(node) AS reference, coalesce(node.id, '') AS id, coalesce(node.kind, '') AS kind
