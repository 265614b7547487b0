CYPHER 25
// Keeps how far an ingestion is, unless it was forgotten meanwhile.
// params: $id, $state, $finishedAt, $total, $finished, $sources
MATCH (ingestion:Ingestion {id: $id})
SET
  ingestion.state = $state,
  ingestion.finishedAt = $finishedAt,
  ingestion.total = $total,
  ingestion.finished = $finished,
  ingestion.sources = $sources
