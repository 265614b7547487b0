CYPHER 25
// Of topics with more than $wide relations keeps the $kept that share most apart, so that no reader looks at all; of others none.
// params: $ids, $regrouped, $wide, $kept
CALL () {
  UNWIND $ids AS id
  MATCH (topic:Topic {id: id})
  RETURN topic
  UNION
  UNWIND $regrouped AS id
  MATCH (:Topic {id: id})-[:RELATED_TO]-(topic:Topic)
  RETURN topic
}
WITH topic, COUNT { (topic)-[:RELATED_TO]-() } > $wide AS isWide
WHERE isWide OR EXISTS { (topic)-[:CLOSEST]->() }
CALL (topic, isWide) {
  MATCH (topic)-[shared:RELATED_TO]-(other:Topic)
  WHERE isWide
  WITH other,
       max(shared.sharedEpisodes) AS episodes,
       max(shared.sharedGuests) AS guests,
       max(shared.sharedClaims) AS claims
  ORDER BY claims DESC, episodes DESC, guests DESC, other.id
  LIMIT $kept
  RETURN collect({other: other, episodes: episodes, guests: guests, claims: claims}) AS closest
}
CALL (topic, closest) {
  WITH topic, [one IN closest | one.other] AS others
  MATCH (topic)-[old:CLOSEST]->(other:Topic)
  WHERE NOT other IN others
  DELETE old
}
CALL (topic, closest) {
  UNWIND closest AS one
  WITH topic, one, one.other AS other
  MERGE (topic)-[kept:CLOSEST]->(other)
  WITH kept, one
  WHERE kept.sharedEpisodes IS NULL
     OR kept.sharedEpisodes <> one.episodes
     OR kept.sharedGuests <> one.guests
     OR kept.sharedClaims <> one.claims
  SET
    kept.sharedEpisodes = one.episodes,
    kept.sharedGuests = one.guests,
    kept.sharedClaims = one.claims
}
