CYPHER 25
// Topics without a vector, at most $size of them.
// params: $size
MATCH (topic:Topic)
WHERE topic.embedding IS NULL
WITH topic
ORDER BY topic.id
LIMIT $size
RETURN elementId(topic) AS node, topic.name AS text, '' AS explanation
