CYPHER 25
// The two things that a path is to join.
// params: $ends, a list of {label, id}
UNWIND range(0, size($ends) - 1) AS position
WITH position, $ends[position] AS one
CALL (one) {
  MATCH (node:$(one.label) {id: one.id})
  RETURN node
}
RETURN elementId(node) AS element,
       node.id AS id,
       labels(node) AS labels,
       COUNT { (node)--() } AS degree
ORDER BY position
LIMIT 2
