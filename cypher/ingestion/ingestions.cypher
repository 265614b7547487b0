CYPHER 25
// A page of ingestions without their sources, the newest first.
// params: $skip, $limit
MATCH (ingestion:Ingestion)
RETURN
  ingestion.id AS id,
  ingestion.state AS state,
  ingestion.createdAt AS createdAt,
  ingestion.finishedAt AS finishedAt,
  ingestion.total AS total,
  ingestion.finished AS finished,
  null AS sources
ORDER BY createdAt DESC, id
SKIP $skip
LIMIT $limit
