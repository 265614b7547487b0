CYPHER 25
// The nodes that a picture is drawn around, and how many edges they have.
// params: $focus, a list of {label, id}
UNWIND $focus AS one
CALL (one) {
  MATCH (node:$(one.label) {id: one.id})
  RETURN node
}
WITH DISTINCT node
RETURN elementId(node) AS element, COUNT { (node)--() } AS edges
ORDER BY element
LIMIT 100
