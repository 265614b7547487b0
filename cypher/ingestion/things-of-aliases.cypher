CYPHER 25
// What aliases of a kind name.
// params: $kind, $aliases
UNWIND $aliases AS id
MATCH (:Alias {kind: $kind, id: id})-[:NAMES]->(thing)
RETURN DISTINCT thing.id AS id
ORDER BY id
