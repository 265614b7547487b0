CYPHER 25
// Ids of the ingestions that an instance has not finished.
// params: $instance
MATCH (ingestion:Ingestion {instance: $instance})
WHERE ingestion.state IN ['QUEUED', 'RUNNING']
RETURN ingestion.id AS id
ORDER BY id
