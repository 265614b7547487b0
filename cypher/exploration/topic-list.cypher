CYPHER 25
// Ids of the topics that fit by one of their names, in the order asked for.
// params: $q, $sort, $skip, $size
MATCH (topic:Topic)
WHERE $q IS NULL OR EXISTS {
  MATCH (alias:Alias {kind: 'TOPIC'})-[:NAMES]->(topic)
  WHERE toLower(alias.text) CONTAINS toLower($q)
}
WITH topic,
     CASE $sort
       WHEN 'EPISODES' THEN COUNT {
         MATCH (episode:Episode)-[:COVERS]->(topic)
         RETURN DISTINCT episode
       }
       WHEN 'GUESTS' THEN COUNT {
         MATCH (guest:Person)-[:GUEST_ON]->(:Episode)-[:COVERS]->(topic)
         RETURN DISTINCT guest
       }
       ELSE 0
     END AS many
WITH topic.id AS id, toLower(topic.name) AS name, many
ORDER BY many DESC, name, id
WITH collect(id) AS found
RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
