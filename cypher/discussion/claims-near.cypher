CYPHER 25
// The claims of which the words or the explanation are nearest to a question's vector, with what they are about.
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
WITH claim, 2 * max(score) - 1 AS cosine
ORDER BY cosine DESC, claim.id
LIMIT $size
RETURN cosine,
       COUNT { (:Claim) } AS claims,
       COLLECT {
         MATCH (claim)-[:ABOUT]->(topic:Topic)
         WITH DISTINCT topic
         ORDER BY topic.id
         LIMIT 50
         RETURN {
           topic: {id: topic.id, name: topic.name},
           claims: COUNT {
             MATCH (other:Claim)-[:ABOUT]->(topic)
             RETURN DISTINCT other
           },
           likeness: CASE
             WHEN size(topic.embedding) = size($vector) THEN 2 * vector.similarity.cosine(topic.embedding, $vector) - 1
             ELSE 0.0
           END
         }
       } AS about
