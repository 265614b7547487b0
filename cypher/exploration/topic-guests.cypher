CYPHER 25
// Ids of the guests of the episodes that cover a topic: most claims and quotes about it first.
// params: $topic, $skip, $size
MATCH (topic:Topic {id: $topic})
CALL (topic) {
  MATCH (topic)<-[:COVERS]-(:Episode)<-[:GUEST_ON]-(guest:Person)
  RETURN DISTINCT guest
}
WITH guest,
     COUNT {
       MATCH (guest)-[:MADE|SAID]->(said:Claim|Quote)-[:ABOUT]->(topic)
       RETURN DISTINCT said
     } AS statements
WITH guest.id AS id, statements
ORDER BY statements DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
