CYPHER 25
// The topics that topics are related to, with all counts that a strength is made of and the cosine of what they mean, where that
// is known; at most $widest for each, which of those with more than $wide are kept apart.
// params: $topics, $widest, $wide
UNWIND $topics AS id
MATCH (topic:Topic {id: id})
CALL (topic) {
  WHEN COUNT { (topic)-[:RELATED_TO]-() } > $wide THEN {
    MATCH (topic)-[shared:CLOSEST]->(other:Topic)
    RETURN other,
           shared.sharedEpisodes AS sharedEpisodes,
           shared.sharedGuests AS sharedGuests,
           shared.sharedClaims AS sharedClaims
  }
  ELSE {
    MATCH (topic)-[shared:RELATED_TO]-(other:Topic)
    WITH other,
         max(shared.sharedEpisodes) AS sharedEpisodes,
         max(shared.sharedGuests) AS sharedGuests,
         max(shared.sharedClaims) AS sharedClaims
    ORDER BY sharedClaims DESC, sharedEpisodes DESC, sharedGuests DESC, other.id
    LIMIT $widest
    RETURN other, sharedEpisodes, sharedGuests, sharedClaims
  }
}
RETURN id AS origin,
       other.id AS otherId,
       {id: other.id, name: other.name} AS topic,
       coalesce(sharedEpisodes, 0) AS sharedEpisodes,
       coalesce(sharedGuests, 0) AS sharedGuests,
       coalesce(sharedClaims, 0) AS sharedClaims,
       CASE
         WHEN topic.embedding IS NOT NULL AND other.embedding IS NOT NULL
         THEN 2 * vector.similarity.cosine(topic.embedding, other.embedding) - 1
       END AS cosine,
       EXISTS { (other)-[:BROADER]->(topic) } AS narrower,
       EXISTS { (topic)-[:BROADER]->(other) } AS broader,
       coalesce(other.episodes, 0) AS episodes,
       coalesce(other.guests, 0) AS guests,
       coalesce(other.claims, 0) AS claims
ORDER BY origin, otherId
LIMIT 20000
