CYPHER 25
// Shows of the episodes that people were guests on: how many guests they have changes when a guest is regrouped.
// params: $ids
UNWIND $ids AS id
MATCH (:Person {id: id})-[:GUEST_ON]->(:Episode)-[:PART_OF]->(podcast:Podcast)
RETURN DISTINCT podcast.id AS id
ORDER BY id
