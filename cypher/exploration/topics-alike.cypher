CYPHER 25
// The topics that mean nearly the same as a topic, the nearest first; none where that is not known.
// params: $topic, $size
MATCH (topic:Topic {id: $topic})
WHERE topic.embedding IS NOT NULL
CALL (topic) {
  MATCH (other:Topic)
  SEARCH other IN (VECTOR INDEX topic_meaning FOR topic.embedding LIMIT $size) SCORE AS score
  RETURN other, 2 * score - 1 AS cosine
}
WITH other, cosine
WHERE other.id <> $topic
RETURN {id: other.id, name: other.name} AS topic,
       cosine,
       other.id AS id,
       coalesce(other.claims, 0) AS claims
ORDER BY cosine DESC, id
LIMIT $size
