CYPHER 25
// Guests of the episodes that cover topics: what they discussed changes when a topic is regrouped.
// params: $ids
UNWIND $ids AS id
MATCH (:Topic {id: id})<-[:COVERS]-(:Episode)<-[:GUEST_ON]-(guest:Person)
RETURN DISTINCT guest.id AS id
ORDER BY id
