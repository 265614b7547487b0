CYPHER 25
// Ids of the episodes that fit, newest first, undated ones last.
// params: $q, $podcast, $guest, $topic, $since, $until, $skip, $size
CALL () {
  WHEN $guest IS NOT NULL THEN {
    MATCH (:Person {id: $guest})-[:GUEST_ON]->(episode:Episode)
    RETURN DISTINCT episode
  }
  WHEN $topic IS NOT NULL THEN {
    MATCH (:Topic {id: $topic})<-[:COVERS]-(episode:Episode)
    RETURN DISTINCT episode
  }
  WHEN $podcast IS NOT NULL THEN {
    MATCH (:Podcast {id: $podcast})<-[:PART_OF]-(episode:Episode)
    RETURN DISTINCT episode
  }
  ELSE {
    MATCH (episode:Episode)
    RETURN episode
  }
}
WITH episode
WHERE ($q IS NULL OR toLower(episode.title) CONTAINS toLower($q))
  AND ($podcast IS NULL OR EXISTS { (episode)-[:PART_OF]->(:Podcast {id: $podcast}) })
  AND ($topic IS NULL OR EXISTS { (episode)-[:COVERS]->(:Topic {id: $topic}) })
  AND ($since IS NULL OR episode.publishedOn >= $since)
  AND ($until IS NULL OR episode.publishedOn <= $until)
WITH episode.id AS id, coalesce(episode.publishedOn, date('0001-01-01')) AS published
ORDER BY published DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
