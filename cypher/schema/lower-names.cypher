CYPHER 25
// Keeps the names of people or topics in lower case beside them.
// params: $ids
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Person {id: id})
  RETURN thing
  UNION
  MATCH (thing:Topic {id: id})
  RETURN thing
}
MATCH (alias:Alias)-[:NAMES]->(thing)
SET alias.lower = toLower(alias.text)
