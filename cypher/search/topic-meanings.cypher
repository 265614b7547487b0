CYPHER 25
// The topics nearest to a question's vector, the nearest first.
// params: $vector, $size
MATCH (topic:Topic)
SEARCH topic IN (VECTOR INDEX topic_meaning FOR $vector LIMIT $size) SCORE AS score
WITH topic.id AS id, 2 * score - 1 AS score
ORDER BY score DESC, id
RETURN id, score
LIMIT $size
