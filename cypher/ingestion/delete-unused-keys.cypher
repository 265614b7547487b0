CYPHER 25
// Removes keys that no source has any more.
// params: $keys
UNWIND $keys AS id
MATCH (key:MatchingKey {id: id})
WHERE NOT EXISTS { (key)<-[:HAS_KEY]-(:Source) }
DELETE key
