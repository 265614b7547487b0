CYPHER 25
// Topics of the episodes that people were guests on: whom they share changes when a guest does.
// params: $ids
UNWIND $ids AS id
MATCH (:Person {id: id})-[:GUEST_ON]->(:Episode)-[:COVERS]->(topic:Topic)
RETURN DISTINCT topic.id AS id
ORDER BY id
