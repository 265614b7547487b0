CYPHER 25
// Topics that a change of these keys can make narrower or broader: their own and those that end with them.
// params: $keys
UNWIND $keys AS key
WITH reduce(words = '', word IN reverse(split(key, ' ')) | words + word + ' ') AS fromEnd
MATCH (topic:Topic)
WHERE topic.fromEnd STARTS WITH fromEnd
RETURN DISTINCT topic.id AS id, topic.key AS key, topic.name AS name
ORDER BY id
