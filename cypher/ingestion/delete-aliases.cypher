CYPHER 25
// Removes aliases that nothing uses any more and tells what they named.
// params: $kind, $ids
UNWIND $ids AS id
MATCH (alias:Alias {kind: $kind, id: id})
OPTIONAL MATCH (alias)-[:NAMES]->(named)
WITH alias, named.id AS names
DETACH DELETE alias
RETURN DISTINCT names
ORDER BY names
