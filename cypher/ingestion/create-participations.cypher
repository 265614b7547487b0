CYPHER 25
// Leads episodes to their show, their people and their topics, each by the alias that was used.
// params: $rows
UNWIND $rows AS row
MATCH (episode:Episode {id: row.id})
CALL (episode, row) {
  UNWIND row.podcasts AS used
  MATCH (:Alias {kind: 'PODCAST', id: used.as})-[:NAMES]->(podcast:Podcast)
  CREATE (episode)-[:PART_OF {as: used.as}]->(podcast)
}
CALL (episode, row) {
  UNWIND row.people AS part
  MATCH (:Alias {kind: 'PERSON', id: part.edge.as})-[:NAMES]->(person:Person)
  CREATE (person)-[edge:$(part.type)]->(episode)
  SET edge = part.edge
}
CALL (episode, row) {
  UNWIND row.topics AS covered
  MATCH (:Alias {kind: 'TOPIC', id: covered.as})-[:NAMES]->(topic:Topic)
  CREATE (episode)-[edge:COVERS]->(topic)
  SET edge = covered, edge.rank = topic.id + ' ' + episode.rank
}
