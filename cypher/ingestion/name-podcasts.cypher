CYPHER 25
// Leads aliases to what they name, and to nothing else.
// params: $rows
UNWIND $rows AS row
MATCH (alias:Alias {kind: 'PODCAST', id: row.alias})
MATCH (target:Podcast {id: row.target})
CALL (alias) {
  MATCH (alias)-[old:NAMES]->()
  DELETE old
}
CREATE (alias)-[:NAMES]->(target)
