CYPHER 25
// What topics share with others among them: of each the $kept that share most, among its first $read relations.
// params: $topics, $read, $kept
UNWIND $topics AS id
MATCH (topic:Topic {id: id})
CALL (topic) {
  MATCH (topic)-[shared:RELATED_TO]-(other:Topic)
  WITH shared, other.id AS otherId
  LIMIT $read
  WITH shared, otherId
  WHERE otherId IN $topics
  WITH otherId,
       max(shared.sharedClaims) AS claims,
       max(shared.sharedEpisodes) AS episodes,
       max(shared.sharedGuests) AS guests
  ORDER BY claims DESC, episodes DESC, guests DESC, otherId
  LIMIT $kept
  RETURN otherId, claims, episodes, guests
}
RETURN id AS one, otherId AS other, claims, episodes, guests
ORDER BY one, other
LIMIT 1000000
