CYPHER 25
// Remembers a new ingestion; jobs are outside the graph's version.
// params: $id, $state, $createdAt, $finishedAt, $instance, $total, $finished, $sources
CREATE (ingestion:Ingestion {id: $id})
SET
  ingestion.state = $state,
  ingestion.createdAt = $createdAt,
  ingestion.finishedAt = $finishedAt,
  ingestion.instance = $instance,
  ingestion.total = $total,
  ingestion.finished = $finished,
  ingestion.sources = $sources
