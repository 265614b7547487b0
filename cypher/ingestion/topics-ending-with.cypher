CYPHER 25
// Topics that a change of these keys can make narrower or broader.
// params: $keys
UNWIND $keys AS key
MATCH (topic:Topic)
WHERE topic.key = key OR topic.key ENDS WITH ' ' + key
RETURN DISTINCT topic.id AS id, topic.key AS key, topic.name AS name
ORDER BY id
