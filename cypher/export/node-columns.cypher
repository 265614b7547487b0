CYPHER 25
// Every set of labels with every property found beside it and what type of value it has; a first pass over all nodes.
// params: $left, $vectors
MATCH (node)
WHERE none(label IN labels(node) WHERE label IN $left)
CALL (node) {
  RETURN null AS property, null AS type
  UNION ALL
  WITH node
  UNWIND [key IN keys(node) WHERE NOT key IN $vectors] AS property
  RETURN property, valueType(node[property]) AS type
}
RETURN DISTINCT labels(node) AS names, property, type
