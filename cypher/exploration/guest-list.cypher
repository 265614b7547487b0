CYPHER 25
// Ids of the guests that fit, in the order asked for. Of all guests a page is read from the index of that order; of those who discussed
// a topic of more than $wide guests, too, leaving out the others.
// params: $q, $topic, $minEpisodes, $since, $until, $sort, $skip, $size, $wide
CALL () {
  MATCH (topic:Topic {id: $topic})
  RETURN count(topic.guests) * coalesce(max(topic.guests), 0) AS ofTopic
}
WITH ofTopic, $q IS NULL AND $since IS NULL AND $until IS NULL AND ($topic IS NULL OR ofTopic > $wide AND $minEpisodes IS NULL) AS isRead
CALL (ofTopic, isRead) {
  WHEN isRead AND $sort = 'EPISODES' THEN {
    RETURN COLLECT {
      MATCH (person:Guest)
      WHERE person.episodes >= coalesce($minEpisodes, 0)
        AND ($topic IS NULL OR EXISTS { (person)-[:DISCUSSED]->(:Topic {id: $topic}) })
      WITH person
      ORDER BY person.episodes DESC, person.sortName, person.id
      SKIP $skip
      LIMIT $size
      RETURN person.id
    } AS ids, null AS found
  }
  WHEN isRead AND $sort = 'RECENT' THEN {
    RETURN COLLECT {
      MATCH (person:Guest)
      WHERE person.lastOn >= date('0001-01-01')
        AND person.episodes >= coalesce($minEpisodes, 0)
        AND ($topic IS NULL OR EXISTS { (person)-[:DISCUSSED]->(:Topic {id: $topic}) })
      WITH person
      ORDER BY person.lastOn DESC, person.sortName, person.id
      SKIP $skip
      LIMIT $size
      RETURN person.id
    } AS ids, null AS found
  }
  WHEN isRead THEN {
    RETURN COLLECT {
      MATCH (person:Guest)
      WHERE person.sortName >= ''
        AND person.episodes >= coalesce($minEpisodes, 0)
        AND ($topic IS NULL OR EXISTS { (person)-[:DISCUSSED]->(:Topic {id: $topic}) })
      WITH person
      ORDER BY person.sortName, person.id
      SKIP $skip
      LIMIT $size
      RETURN person.id
    } AS ids, null AS found
  }
  ELSE {
    CALL () {
      WHEN $q IS NOT NULL THEN {
        MATCH (alias:Alias)-[:NAMES]->(person:Guest)
        WHERE alias.lower CONTAINS toLower($q)
        RETURN DISTINCT person
      }
      WHEN $topic IS NOT NULL THEN {
        MATCH (:Topic {id: $topic})<-[:DISCUSSED]-(person:Person)
        RETURN person
      }
      ELSE {
        MATCH (person:Guest)
        RETURN person
      }
    }
    WITH person
    WHERE ($topic IS NULL OR EXISTS { (person)-[:DISCUSSED]->(:Topic {id: $topic}) })
      AND ($since IS NULL AND $until IS NULL OR EXISTS {
            MATCH (person)-[:GUEST_ON]->(episode:Episode)
            WHERE ($since IS NULL OR episode.publishedOn >= $since)
              AND ($until IS NULL OR episode.publishedOn <= $until)
              AND ($topic IS NULL OR EXISTS { (episode)-[:COVERS]->(:Topic {id: $topic}) })
          })
      AND ($minEpisodes IS NULL OR person.episodes >= $minEpisodes)
    WITH person.id AS id,
         person.sortName AS name,
         CASE $sort WHEN 'EPISODES' THEN person.episodes ELSE 0 END AS many,
         CASE $sort WHEN 'RECENT' THEN person.lastOn ELSE date('0001-01-01') END AS recent
    ORDER BY many DESC, recent DESC, name, id
    WITH collect(id) AS fitting
    RETURN fitting[$skip..$skip + $size] AS ids, size(fitting) AS found
  }
}
RETURN ids,
       CASE
         WHEN found IS NOT NULL THEN found
         WHEN $topic IS NOT NULL THEN ofTopic
         WHEN $minEpisodes IS NULL THEN COUNT { (:Guest) }
         ELSE COUNT { (person:Guest) WHERE person.episodes >= $minEpisodes }
       END AS total
