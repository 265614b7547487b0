CYPHER 25
// Every node that has exactly these labels, in the order of the store, with the values of some properties.
// params: $labels, $properties
MATCH (node:$all($labels))
WHERE size(labels(node)) = size($labels)
RETURN
  labels(node) AS nodeLabels,
  coalesce(node.id, elementId(node)) AS nodeId,
  node.kind AS nodeKind,
  [property IN $properties | node[property]] AS values
