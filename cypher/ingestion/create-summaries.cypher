CYPHER 25
// Creates the pages' accounts of an episode.
// params: $rows
UNWIND $rows AS row
MATCH (episode:Episode {id: row.episode})
CREATE (summary:Summary {id: row.id, text: row.text, kind: row.kind})-[:OF]->(episode)
WITH summary, row
CALL (summary, row) {
  UNWIND row.evidence AS place
  MATCH (source:Source {id: place.source})
  CREATE (summary)-[edge:EXTRACTED_FROM]->(source)
  SET edge = place.edge
}
