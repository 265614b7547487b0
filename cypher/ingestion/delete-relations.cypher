CYPHER 25
// Takes out how claims stand to each other.
// params: $rows
UNWIND $rows AS row
MATCH (:Claim {id: row.from})-[relation:AGREES_WITH|DISPUTES]->(:Claim {id: row.to})
DELETE relation
