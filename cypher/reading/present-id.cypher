CYPHER 25
// The present id of the thing that another id names.
// params: $kind, $id
MATCH (alias:Alias {kind: $kind, id: $id})-[:NAMES]->(thing)
RETURN thing.id AS id
ORDER BY id
LIMIT 1
