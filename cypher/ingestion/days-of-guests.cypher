CYPHER 25
// The days on which topics that keep periods are covered by the episodes of guests.
// params: $ids
UNWIND $ids AS id
MATCH (:Person {id: id})-[:GUEST_ON]->(episode:Episode)-[:COVERS]->(topic:Topic)
WHERE topic.periods IS NOT NULL
RETURN DISTINCT topic.id AS topic, episode.publishedOn AS day
ORDER BY topic, day
