CYPHER 25
// The $most topics that are in most episodes, with what a strength is made of.
// params: $most
MATCH (topic:Topic)
WHERE topic.episodes >= 0
WITH topic
ORDER BY topic.episodes DESC, topic.id
LIMIT $most
RETURN topic.id AS id,
       topic.name AS name,
       coalesce(topic.claims, 0) AS claims,
       topic.episodes AS episodes,
       coalesce(topic.guests, 0) AS guests
ORDER BY id
