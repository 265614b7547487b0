CYPHER 25
// Ingestions without their sources, the newest first, from behind a given one on.
// params: $createdAt, $id, $limit
MATCH (ingestion:Ingestion)
WHERE
  ingestion.createdAt < $createdAt OR
  (ingestion.createdAt = $createdAt AND ingestion.id > $id)
RETURN
  ingestion.id AS id,
  ingestion.state AS state,
  ingestion.createdAt AS createdAt,
  ingestion.finishedAt AS finishedAt,
  ingestion.total AS total,
  ingestion.finished AS finished,
  null AS sources
ORDER BY createdAt DESC, id
LIMIT $limit
