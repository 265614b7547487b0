CYPHER 25
// Counts anew how much there is of people, as guests their episodes; who was on no dated episode was so last on the first of all days.
// params: $ids
UNWIND $ids AS id
MATCH (person:Person {id: id})
CALL (person) {
  MATCH (person)-[:GUEST_ON]->(episode:Episode)
  RETURN count(DISTINCT episode) AS episodes, min(episode.publishedOn) AS firstOn, coalesce(max(episode.publishedOn), date('0001-01-01')) AS lastOn
}
SET
  person.sortName = toLower(person.name),
  person.episodes = episodes,
  person.firstOn = firstOn,
  person.lastOn = lastOn,
  person.claims = COUNT {
    MATCH (person)-[:MADE]->(claim:Claim)
    RETURN DISTINCT claim
  },
  person.quotes = COUNT {
    MATCH (person)-[:SAID]->(quote:Quote)
    RETURN DISTINCT quote
  }
