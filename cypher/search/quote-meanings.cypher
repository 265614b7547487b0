CYPHER 25
// The quotes nearest to a question's vector, the nearest first.
// params: $vector, $size
MATCH (quote:Quote)
SEARCH quote IN (VECTOR INDEX quote_meaning FOR $vector LIMIT $size) SCORE AS score
WITH quote.id AS id, 2 * score - 1 AS score
ORDER BY score DESC, id
RETURN id, score
LIMIT $size
