CYPHER 25
// Creates questions with what they are about, the claims that answer them and where they stand.
// params: $rows
UNWIND $rows AS row
MATCH (episode:Episode {id: row.episode})
CREATE (question:Question {id: row.id, text: row.text, status: row.status})-[:RAISED_IN]->(episode)
WITH question, row
CALL (question, row) {
  UNWIND row.otherIds AS other
  CREATE (:Alias {kind: 'QUESTION', id: other, text: other})-[:NAMES]->(question)
}
CALL (question, row) {
  UNWIND row.about AS alias
  MATCH (:Alias {kind: 'TOPIC', id: alias})-[:NAMES]->(topic:Topic)
  CREATE (question)-[:ABOUT {as: alias, rank: topic.id + ' question ' + question.id}]->(topic)
}
CALL (question, row) {
  UNWIND row.answeredBy AS answer
  MATCH (claim:Claim {id: answer})
  CREATE (claim)-[:ANSWERS]->(question)
}
CALL (question, row) {
  UNWIND row.evidence AS place
  MATCH (source:Source {id: place.source})
  CREATE (question)-[edge:EXTRACTED_FROM]->(source)
  SET edge = place.edge
}
