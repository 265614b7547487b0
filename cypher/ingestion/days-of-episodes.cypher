CYPHER 25
// The days on which topics that keep periods are covered by episodes.
// params: $ids
UNWIND $ids AS id
MATCH (episode:Episode {id: id})-[:COVERS]->(topic:Topic)
WHERE topic.periods IS NOT NULL
RETURN DISTINCT topic.id AS topic, episode.publishedOn AS day
ORDER BY topic, day
