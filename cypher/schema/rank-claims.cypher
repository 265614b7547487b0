CYPHER 25
// Ranks claims as ingestion does.
// params: $ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WITH claim, COUNT { (claim)-[:EXTRACTED_FROM]->() } AS places
SET claim.rank = toString(99999 - places) + ' ' + claim.id
WITH claim
MATCH (claim)-[about:ABOUT]->(topic:Topic)
SET about.rank = topic.id + ' claim ' + claim.rank
