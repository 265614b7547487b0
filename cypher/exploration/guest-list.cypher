CYPHER 25
// Ids of the guests that fit, in the order asked for. Of all guests a page is read from the index of that order; of those who discussed
// a topic from that of their ranks, where the topic has so many guests that they are ranked.
// params: $q, $topic, $minEpisodes, $since, $until, $sort, $skip, $size
CALL () {
  OPTIONAL MATCH (topic:Topic {id: $topic})
  RETURN topic.guests AS ofTopic,
         EXISTS {
           MATCH ()-[ranked:DISCUSSED]->()
           WHERE ranked.nameRank STARTS WITH $topic + ' '
         } AS isRanked
}
WITH ofTopic,
     $q IS NULL AND $since IS NULL AND $until IS NULL AND $topic IS NULL AS isRead,
     $q IS NULL AND $since IS NULL AND $until IS NULL AND $minEpisodes IS NULL AND isRanked AS isRanked
CALL (ofTopic, isRead, isRanked) {
  WHEN isRanked AND $sort = 'EPISODES' THEN {
    RETURN COLLECT {
      MATCH ()-[discussed:DISCUSSED]->()
      WHERE discussed.episodesRank STARTS WITH $topic + ' '
      WITH discussed.episodesRank AS rank
      ORDER BY rank
      SKIP $skip
      LIMIT $size
      RETURN split(rank, '\t')[-1]
    } AS ids, ofTopic AS found
  }
  WHEN isRanked AND $sort = 'RECENT' THEN {
    RETURN COLLECT {
      MATCH ()-[discussed:DISCUSSED]->()
      WHERE discussed.recentRank STARTS WITH $topic + ' '
      WITH discussed.recentRank AS rank
      ORDER BY rank
      SKIP $skip
      LIMIT $size
      RETURN split(rank, '\t')[-1]
    } AS ids, ofTopic AS found
  }
  WHEN isRanked THEN {
    RETURN COLLECT {
      MATCH ()-[discussed:DISCUSSED]->()
      WHERE discussed.nameRank STARTS WITH $topic + ' '
      WITH discussed.nameRank AS rank
      ORDER BY rank
      SKIP $skip
      LIMIT $size
      RETURN split(rank, '\t')[-1]
    } AS ids, ofTopic AS found
  }
  WHEN isRead AND $sort = 'EPISODES' THEN {
    RETURN COLLECT {
      MATCH (person:Guest)
      WHERE person.episodes >= coalesce($minEpisodes, 0)
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
         WHEN $minEpisodes IS NULL THEN COUNT { (:Guest) }
         ELSE COUNT { (person:Guest) WHERE person.episodes >= $minEpisodes }
       END AS total
