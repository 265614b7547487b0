CYPHER 25
// Gives sources the keys that others are compared with them by, and no others.
// params: $rows
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
CALL (source, row) {
  MATCH (source)-[has:HAS_KEY]->(key:MatchingKey)
  WHERE NOT key.id IN row.keys
  DELETE has
}
CALL (source, row) {
  UNWIND row.keys AS wanted
  MERGE (key:MatchingKey {id: wanted})
  MERGE (source)-[:HAS_KEY]->(key)
}
