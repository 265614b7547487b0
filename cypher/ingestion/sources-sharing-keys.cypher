CYPHER 25
// The sources that have one of these keys, with all keys of each.
// params: $keys
UNWIND $keys AS wanted
MATCH (:MatchingKey {id: wanted})<-[:HAS_KEY]-(source:Source)
WITH DISTINCT source
MATCH (source)-[:HAS_KEY]->(key:MatchingKey)
RETURN source.id AS id, collect(key.id) AS keys
ORDER BY id
