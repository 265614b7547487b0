CYPHER 25
// Every set of labels with every property found beside it and what type of value it has; a first pass over all nodes.
// params: $left, $vectors
MATCH (node)
WHERE none(label IN labels(node) WHERE label IN $left)
CALL (node) {
  RETURN null AS property, null AS type
  UNION ALL
  WITH node
  UNWIND keys(node) AS property
  WITH property, node[property] AS value
  WHERE NOT property IN $vectors
  RETURN property, valueType(value) AS type
}
RETURN DISTINCT labels(node) AS names, property, type
