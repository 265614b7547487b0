CYPHER 25
// Episodes as they are shown in lists, in the order of their ids.
// params: $ids
UNWIND range(0, size($ids) - 1) AS position
MATCH (episode:Episode {id: $ids[position]})
RETURN episode.id AS id,
       episode.season AS season,
       episode.number AS number,
       episode.title AS title,
       head(COLLECT {
         MATCH (episode)-[:PART_OF]->(podcast:Podcast)
         RETURN DISTINCT {id: podcast.id, title: podcast.title} AS podcast
         ORDER BY podcast.id
       }) AS podcast,
       episode.publishedOn AS publishedOn,
       episode.url AS url,
       episode.durationSeconds AS durationSeconds,
       COLLECT {
         MATCH (person:Person)-[part:HOSTED|GUEST_ON|MENTIONED_IN]->(episode)
         WITH person, min(CASE type(part) WHEN 'HOSTED' THEN 0 WHEN 'GUEST_ON' THEN 1 ELSE 2 END) AS role
         ORDER BY role, person.name, person.id
         LIMIT 200
         RETURN {id: person.id, name: person.name, role: ['HOST', 'GUEST', 'MENTIONED'][role]}
       } AS people,
       {
         claims: COUNT { (:Claim)-[:STATED_IN]->(episode) },
         quotes: COUNT { (:Quote)-[:FROM]->(episode) },
         questions: COUNT { (:Question)-[:RAISED_IN]->(episode) },
         topics: COUNT {
           MATCH (episode)-[:COVERS]->(topic:Topic)
           RETURN DISTINCT topic
         },
         segments: COUNT { (:Segment)-[:SPOKEN_IN]->(episode) },
         sources: COUNT { (:Source)-[:DESCRIBES]->(episode) }
       } AS counts
ORDER BY position
