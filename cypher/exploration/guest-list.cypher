CYPHER 25
// Ids of the guests that fit, in the order asked for.
// params: $q, $topic, $minEpisodes, $since, $until, $sort, $skip, $size
CALL () {
  WHEN $topic IS NOT NULL THEN {
    MATCH (:Topic {id: $topic})<-[:COVERS]-(:Episode)<-[:GUEST_ON]-(person:Person)
    RETURN DISTINCT person
  }
  ELSE {
    MATCH (person:Guest)
    RETURN person
  }
}
WITH person
WHERE ($q IS NULL OR EXISTS {
        MATCH (alias:Alias {kind: 'PERSON'})-[:NAMES]->(person)
        WHERE toLower(alias.text) CONTAINS toLower($q)
      })
  AND ($since IS NULL AND $until IS NULL OR EXISTS {
        MATCH (person)-[:GUEST_ON]->(episode:Episode)
        WHERE ($since IS NULL OR episode.publishedOn >= $since)
          AND ($until IS NULL OR episode.publishedOn <= $until)
          AND ($topic IS NULL OR EXISTS { (episode)-[:COVERS]->(:Topic {id: $topic}) })
      })
CALL (person) {
  MATCH (person)-[:GUEST_ON]->(episode:Episode)
  WITH DISTINCT episode
  RETURN count(episode) AS episodes, max(episode.publishedOn) AS latest
}
WITH person, episodes, latest
WHERE $minEpisodes IS NULL OR episodes >= $minEpisodes
WITH person.id AS id,
     toLower(person.name) AS name,
     CASE $sort WHEN 'EPISODES' THEN episodes ELSE 0 END AS many,
     CASE $sort WHEN 'RECENT' THEN coalesce(latest, date('0001-01-01')) ELSE date('0001-01-01') END AS recent
ORDER BY many DESC, recent DESC, name, id
WITH collect(id) AS found
RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
