CYPHER 25
// What topics share with others among them: of each the $kept that share most, among all its relations or, where they are more than
// $wide, those that share most.
// params: $topics, $wide, $kept
UNWIND $topics AS id
MATCH (topic:Topic {id: id})
CALL (topic) {
  CALL (topic) {
    WHEN COUNT { (topic)-[:RELATED_TO]-() } > $wide THEN {
      MATCH (topic)-[shared:CLOSEST]->(other:Topic)
      RETURN shared, other.id AS otherId
    }
    ELSE {
      MATCH (topic)-[shared:RELATED_TO]-(other:Topic)
      RETURN shared, other.id AS otherId
    }
  }
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
