CYPHER 25
// Keeps people under the names of their groups.
// params: $rows
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
SET person.name = row.name
