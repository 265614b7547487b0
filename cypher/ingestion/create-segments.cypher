CYPHER 25
// Creates the passages of an episode's transcript, with who spoke them.
// params: $rows
UNWIND $rows AS row
MATCH (episode:Episode {id: row.episode})
MATCH (source:Source {id: row.source})
CREATE (segment:Segment {
  id: row.id,
  position: row.position,
  text: row.text,
  startSeconds: row.startSeconds,
  endSeconds: row.endSeconds,
  embedding: row.embedding
})-[:SPOKEN_IN]->(episode)
CREATE (segment)-[edge:EXTRACTED_FROM]->(source)
SET edge = row.edge
WITH segment, row
CALL (segment, row) {
  UNWIND row.spokenBy AS alias
  MATCH (:Alias {kind: 'PERSON', id: alias})-[:NAMES]->(person:Person)
  CREATE (person)-[:SPOKE {as: alias}]->(segment)
}
