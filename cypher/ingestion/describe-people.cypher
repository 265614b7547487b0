CYPHER 25
// Gives people the labels, the description and the counts that follow from their parts in episodes; who was a guest on no dated
// episode was so last on the first of all days.
// params: $ids
UNWIND $ids AS id
MATCH (person:Person {id: id})
CALL (person) {
  OPTIONAL MATCH (person)-[part:HOSTED|GUEST_ON|MENTIONED_IN]->(episode:Episode)
  WHERE part.description IS NOT NULL
  RETURN part.description AS description
  ORDER BY episode.publishedOn IS NULL, episode.publishedOn DESC, size(description) DESC, description
  LIMIT 1
}
WITH
  person,
  description,
  CASE WHEN EXISTS { (person)-[:GUEST_ON]->(:Episode) } THEN ['Guest'] ELSE [] END
    + CASE WHEN EXISTS { (person)-[:HOSTED]->(:Episode) } THEN ['Host'] ELSE [] END AS roles
REMOVE person:Guest:Host
CALL (person) {
  MATCH (person)-[:GUEST_ON]->(episode:Episode)
  RETURN count(DISTINCT episode) AS episodes, coalesce(max(episode.publishedOn), date('0001-01-01')) AS lastOn
}
SET
  person.description = description,
  person.sortName = toLower(person.name),
  person.episodes = episodes,
  person.lastOn = lastOn,
  person:$(roles)
