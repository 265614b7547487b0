CYPHER 25
// What other sources are compared with these sources by.
// params: $ids
UNWIND $ids AS id
MATCH (:Source {id: id})-[:HAS_KEY]->(key:MatchingKey)
RETURN DISTINCT key.id AS key
ORDER BY key
