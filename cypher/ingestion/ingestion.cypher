CYPHER 25
// One ingestion with its sources.
// params: $id
MATCH (ingestion:Ingestion {id: $id})
RETURN
  ingestion.id AS id,
  ingestion.state AS state,
  ingestion.createdAt AS createdAt,
  ingestion.finishedAt AS finishedAt,
  ingestion.total AS total,
  ingestion.finished AS finished,
  ingestion.sources AS sources
LIMIT 1
