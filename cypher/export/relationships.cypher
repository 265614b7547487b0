CYPHER 25
// Every relationship that leaves one of the nodes that are referred to, with that node's place among them.
// params: $references, $left
UNWIND range(0, size($references) - 1) AS position
MATCH (from)
WHERE elementId(from) = $references[position]
MATCH (from)-[relationship]->(to)
WHERE none(label IN labels(to) WHERE label IN $left)
RETURN
  position,
  type(relationship) AS type,
  from.id AS fromId,
  from.kind AS fromKind,
  labels(to) AS toLabels,
  to.id AS toId,
  to.kind AS toKind,
  properties(relationship) AS properties
