CYPHER 25
// Creates quotes with who said them, what they are about, where they stand and where they were spoken.
// params: $rows
UNWIND $rows AS row
MATCH (episode:Episode {id: row.episode})
CREATE (quote:Quote {
  id: row.id,
  text: row.text,
  verification: row.verification,
  score: row.score,
  spokenText: row.spokenText,
  startSeconds: row.startSeconds,
  embedding: row.embedding
})-[:FROM]->(episode)
WITH quote, row
CALL (quote, row) {
  UNWIND row.otherIds AS other
  CREATE (:Alias {kind: 'QUOTE', id: other, text: other})-[:NAMES]->(quote)
}
CALL (quote, row) {
  UNWIND row.saidBy AS alias
  MATCH (:Alias {kind: 'PERSON', id: alias})-[:NAMES]->(person:Person)
  CREATE (person)-[:SAID {as: alias}]->(quote)
}
CALL (quote, row) {
  UNWIND row.about AS alias
  MATCH (:Alias {kind: 'TOPIC', id: alias})-[:NAMES]->(topic:Topic)
  CREATE (quote)-[:ABOUT {as: alias, rank: topic.id + ' quote ' + quote.id}]->(topic)
}
CALL (quote, row) {
  UNWIND row.segments AS id
  MATCH (segment:Segment {id: id})
  CREATE (quote)-[:LOCATED_IN]->(segment)
}
CALL (quote, row) {
  UNWIND row.evidence AS place
  MATCH (source:Source {id: place.source})
  CREATE (quote)-[edge:EXTRACTED_FROM]->(source)
  SET edge = place.edge
}
