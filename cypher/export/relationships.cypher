CYPHER 25
// Every relationship that leaves a node of one label, in the order of that node's id.
// params: $label, $left
MATCH (from:$($label))
WITH from
ORDER BY from.id, from.kind
MATCH (from)-[relationship]->(to)
WHERE none(label IN labels(to) WHERE label IN $left)
RETURN
  type(relationship) AS type,
  from.id AS fromId,
  from.kind AS fromKind,
  labels(to) AS toLabels,
  to.id AS toId,
  to.kind AS toKind,
  properties(relationship) AS properties
ORDER BY fromId, fromKind
