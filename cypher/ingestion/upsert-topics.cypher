CYPHER 25
// Keeps topics under the names of their groups.
// params: $rows
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic.name = row.name, topic.key = row.key
