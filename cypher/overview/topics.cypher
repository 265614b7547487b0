CYPHER 25
// The $most topics that most is about, with what a strength is made of. All topics are looked at, each by its number of edges
// alone; what has more edges of a kind than $widest is counted by these.
// params: $most, $widest
MATCH (topic:Topic)
WITH topic, COUNT { (topic)<-[:ABOUT]-() } AS about, COUNT { (topic)<-[:COVERS]-() } AS covering
ORDER BY about + covering DESC, topic.id
LIMIT $most
RETURN topic.id AS id,
       topic.name AS name,
       CASE WHEN about > $widest THEN about ELSE COUNT {
         MATCH (claim:Claim)-[:ABOUT]->(topic)
         RETURN DISTINCT claim
       } END AS claims,
       CASE WHEN covering > $widest THEN covering ELSE COUNT {
         MATCH (episode:Episode)-[:COVERS]->(topic)
         RETURN DISTINCT episode
       } END AS episodes,
       CASE WHEN covering > $widest THEN covering ELSE COUNT {
         MATCH (guest:Person)-[:GUEST_ON]->(:Episode)-[:COVERS]->(topic)
         RETURN DISTINCT guest
       } END AS guests
ORDER BY id
