CYPHER 25
// The segments nearest to a question's vector, the nearest first.
// params: $vector, $size
MATCH (segment:Segment)
SEARCH segment IN (VECTOR INDEX segment_meaning FOR $vector LIMIT $size) SCORE AS score
WITH segment.id AS id, 2 * score - 1 AS score
ORDER BY score DESC, id
RETURN id, score
LIMIT $size
