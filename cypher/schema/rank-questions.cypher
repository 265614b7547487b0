CYPHER 25
// Ranks questions among those about a topic as ingestion does.
// params: $ids
UNWIND $ids AS id
MATCH (:Question {id: id})-[about:ABOUT]->(topic:Topic)
SET about.rank = topic.id + ' question ' + id
