CYPHER 25
// Counts what topics share: episodes, the guests of these, and claims about both.
// params: $touched, $regrouped
UNWIND $touched AS id
MATCH (one:Topic {id: id})<-[:COVERS]-(episode:Episode)-[:COVERS]->(other:Topic)
WHERE (other.id IN $touched AND one.id < other.id)
  OR (one.id IN $regrouped AND NOT other.id IN $touched)
WITH one, other, collect(DISTINCT episode) AS episodes
CALL (episodes) {
  UNWIND episodes AS episode
  MATCH (guest:Person)-[:GUEST_ON]->(episode)
  RETURN count(DISTINCT guest) AS guests
}
CALL (one, other) {
  MATCH (one)<-[:ABOUT]-(claim:Claim)-[:ABOUT]->(other)
  RETURN count(DISTINCT claim) AS claims
}
WITH
  CASE WHEN one.id < other.id THEN one ELSE other END AS first,
  CASE WHEN one.id < other.id THEN other ELSE one END AS second,
  size(episodes) AS episodes,
  guests,
  claims
CREATE (first)-[:RELATED_TO {sharedEpisodes: episodes, sharedGuests: guests, sharedClaims: claims}]->(second)
