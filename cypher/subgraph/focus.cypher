CYPHER 25
// The nodes that a picture is drawn around.
// params: $focus, a list of {label, id}
UNWIND $focus AS one
CALL (one) {
  MATCH (node:$(one.label) {id: one.id})
  RETURN elementId(node) AS element
}
RETURN DISTINCT element
ORDER BY element
LIMIT 100
