CYPHER 25
// Creates claims, ranked by how many places they stand at, with those who made them, what they are about, where they stand and where others are found to compare.
// params: $rows
UNWIND $rows AS row
MATCH (episode:Episode {id: row.episode})
CREATE (claim:Claim {
  id: row.id,
  rank: toString(99999 - size(row.evidence)) + ' ' + row.id,
  text: row.text,
  explanation: row.explanation,
  kinds: row.kinds,
  confidence: row.confidence,
  embedding: row.embedding,
  explanationEmbedding: row.explanationEmbedding
})-[:STATED_IN]->(episode)
WITH claim, row
CALL (claim, row) {
  UNWIND row.otherIds AS other
  CREATE (:Alias {kind: 'CLAIM', id: other, text: other})-[:NAMES]->(claim)
}
CALL (claim, row) {
  UNWIND row.madeBy AS alias
  MATCH (:Alias {kind: 'PERSON', id: alias})-[:NAMES]->(person:Person)
  CREATE (person)-[:MADE {as: alias}]->(claim)
}
CALL (claim, row) {
  UNWIND row.about AS alias
  MATCH (:Alias {kind: 'TOPIC', id: alias})-[:NAMES]->(topic:Topic)
  CREATE (claim)-[:ABOUT {as: alias, rank: topic.id + ' claim ' + claim.rank}]->(topic)
}
CALL (claim, row) {
  UNWIND row.evidence AS place
  MATCH (source:Source {id: place.source})
  CREATE (claim)-[edge:EXTRACTED_FROM]->(source)
  SET edge = place.edge
}
CALL (claim, row) {
  UNWIND row.keys AS place
  CREATE (claim)-[:HAS_KEY]->(:ClaimKey {id: place})
}
