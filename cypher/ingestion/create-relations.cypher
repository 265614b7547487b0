CYPHER 25
// Relates claims to each other that are not yet.
// params: $rows
UNWIND $rows AS row
MATCH (from:Claim {id: row.from})
MATCH (to:Claim {id: row.to})
WHERE NOT EXISTS { (from)-[:AGREES_WITH|DISPUTES]->(to) }
CREATE (from)-[relation:$(row.kind)]->(to)
SET relation = row.edge
