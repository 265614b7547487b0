CYPHER 25
// Leads topics to the longest ending of their key that is a topic too.
// params: $rows
UNWIND $rows AS row
MATCH (topic:Topic {id: row.id})
CALL (topic) {
  MATCH (topic)-[old:BROADER]->(:Topic)
  DELETE old
}
CALL (topic, row) {
  UNWIND row.endings AS ending
  MATCH (broader:Topic {key: ending})
  WITH topic, broader
  ORDER BY size(broader.key) DESC
  LIMIT 1
  CREATE (topic)-[:BROADER]->(broader)
}
