CYPHER 25
// Gives people the labels and the description that follow from their parts in episodes.
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
SET person.description = description, person:$(roles)
