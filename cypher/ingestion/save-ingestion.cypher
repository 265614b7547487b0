CYPHER 25
// Keeps how far an ingestion is; jobs are outside the graph's version.
// params: $id, $state, $createdAt, $finishedAt, $instance, $total, $finished, $sources
MERGE (ingestion:Ingestion {id: $id})
  ON CREATE SET ingestion.createdAt = $createdAt, ingestion.instance = $instance
SET
  ingestion.state = $state,
  ingestion.finishedAt = $finishedAt,
  ingestion.total = $total,
  ingestion.finished = $finished,
  ingestion.sources = $sources
