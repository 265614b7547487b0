CYPHER 25
// Where the passages of an episode stand in its transcript, in order, each with who spoke it.
// params: $episode
MATCH (:Episode {id: $episode})<-[:SPOKEN_IN]-(segment:Segment)-[place:EXTRACTED_FROM]->(source:Source)
RETURN source.id AS source,
       place.start AS start,
       place.end AS end,
       segment.startSeconds AS startSeconds,
       head(COLLECT {
         MATCH (person:Person)-[:SPOKE]->(segment)
         WITH DISTINCT person
         ORDER BY person.id
         RETURN {id: person.id, name: person.name}
       }) AS speaker
ORDER BY source, start, end
LIMIT 20000
