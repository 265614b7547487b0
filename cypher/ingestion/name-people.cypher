CYPHER 25
// Leads aliases to what they name, and to nothing else.
// params: $rows
UNWIND $rows AS row
MATCH (alias:Alias {kind: 'PERSON', id: row.alias})
MATCH (target:Person {id: row.target})
CALL (alias) {
  MATCH (alias)-[old:NAMES]->()
  DELETE old
}
CREATE (alias)-[:NAMES]->(target)
