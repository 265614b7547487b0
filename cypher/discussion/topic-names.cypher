CYPHER 25
// All names of topics.
// params: $ids
MATCH (alias:Alias {kind: 'TOPIC'})-[:NAMES]->(topic:Topic)
WHERE topic.id IN $ids
WITH DISTINCT alias.text AS name
ORDER BY name
LIMIT 200
RETURN name
