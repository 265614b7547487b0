CYPHER 25
// Counts anew what guests are sorted by; who was a guest on no dated episode was so last on the first of all days.
// params: $ids
UNWIND $ids AS id
MATCH (person:Person {id: id})
CALL (person) {
  MATCH (person)-[:GUEST_ON]->(episode:Episode)
  RETURN count(DISTINCT episode) AS episodes, coalesce(max(episode.publishedOn), date('0001-01-01')) AS lastOn
}
SET
  person.sortName = toLower(person.name),
  person.episodes = episodes,
  person.lastOn = lastOn
