CYPHER 25
// How many ingestions are remembered.
MATCH (ingestion:Ingestion)
RETURN count(ingestion) AS total
