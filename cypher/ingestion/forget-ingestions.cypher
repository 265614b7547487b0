CYPHER 25
// Forgets finished ingestions but for the newest.
// params: $kept
MATCH (ingestion:Ingestion)
WITH ingestion
ORDER BY ingestion.createdAt DESC, ingestion.id
SKIP $kept
WHERE ingestion.finishedAt IS NOT NULL
DELETE ingestion
