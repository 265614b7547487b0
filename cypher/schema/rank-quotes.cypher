CYPHER 25
// Ranks quotes among those about a topic as ingestion does.
// params: $ids
UNWIND $ids AS id
MATCH (:Quote {id: id})-[about:ABOUT]->(topic:Topic)
SET about.rank = topic.id + ' quote ' + id
