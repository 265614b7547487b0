CYPHER 25
// Ids of the episodes that fit, newest first, undated ones last. Where nothing but a topic and days is asked for, the page is read
// from the index of ranks between $from and $to, as the last word of a rank.
// params: $q, $podcast, $guest, $topic, $since, $until, $from, $to, $skip, $size
CALL () {
  WHEN $q IS NULL AND $podcast IS NULL AND $guest IS NULL AND $topic IS NULL THEN {
    RETURN CASE
             WHEN $since IS NULL AND $until IS NULL THEN COUNT { (:Episode) }
             ELSE COUNT { (episode:Episode) WHERE episode.rank >= $from AND episode.rank < $to }
           END AS total,
           COLLECT {
             MATCH (episode:Episode)
             WHERE episode.rank >= $from AND episode.rank < $to
             WITH episode.rank AS rank
             ORDER BY rank
             SKIP $skip
             LIMIT $size
             RETURN split(rank, ' ')[1]
           } AS ids
  }
  WHEN $q IS NULL AND $podcast IS NULL AND $guest IS NULL AND $since IS NULL AND $until IS NULL THEN {
    MATCH (topic:Topic {id: $topic})
    RETURN topic.episodes AS total,
           COLLECT {
             MATCH ()-[covers:COVERS]->()
             WHERE covers.rank STARTS WITH $topic + ' '
             WITH DISTINCT covers.rank AS rank
             ORDER BY rank
             SKIP $skip
             LIMIT $size
             RETURN split(rank, ' ')[2]
           } AS ids
  }
  ELSE {
    CALL () {
      WHEN $guest IS NOT NULL THEN {
        MATCH (:Person {id: $guest})-[:GUEST_ON]->(episode:Episode)
        RETURN DISTINCT episode
      }
      WHEN $q IS NOT NULL THEN {
        MATCH (episode:Episode)
        WHERE episode.lower CONTAINS toLower($q)
        RETURN episode
      }
      WHEN $topic IS NOT NULL THEN {
        MATCH (:Topic {id: $topic})<-[:COVERS]-(episode:Episode)
        RETURN DISTINCT episode
      }
      ELSE {
        MATCH (:Podcast {id: $podcast})<-[:PART_OF]-(episode:Episode)
        RETURN DISTINCT episode
      }
    }
    WITH episode
    WHERE ($q IS NULL OR episode.lower CONTAINS toLower($q))
      AND ($podcast IS NULL OR EXISTS { (episode)-[:PART_OF]->(:Podcast {id: $podcast}) })
      AND ($topic IS NULL OR EXISTS { (episode)-[:COVERS]->(:Topic {id: $topic}) })
      AND ($since IS NULL OR episode.publishedOn >= $since)
      AND ($until IS NULL OR episode.publishedOn <= $until)
    WITH episode.id AS id, episode.rank AS rank
    ORDER BY rank
    WITH collect(id) AS found
    RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
  }
}
RETURN total, ids
