CYPHER 25
// The claims of which the words or the explanation are nearest to a question's vector, the nearest first.
// params: $vector, $size
CALL () {
  MATCH (claim:Claim)
  SEARCH claim IN (VECTOR INDEX claim_meaning FOR $vector LIMIT $size) SCORE AS score
  RETURN claim, score
  UNION ALL
  MATCH (claim:Claim)
  SEARCH claim IN (VECTOR INDEX explanation_meaning FOR $vector LIMIT $size) SCORE AS score
  RETURN claim, score
}
WITH claim.id AS id, 2 * max(score) - 1 AS score
ORDER BY score DESC, id
RETURN id, score
LIMIT $size
