CYPHER 25
// What was spoken in ranges of episodes, in order; a range is its first and its last position.
// params: $around
UNWIND $around AS around
MATCH (:Episode {id: around.episode})<-[:SPOKEN_IN]-(segment:Segment)
WHERE any(range IN around.ranges WHERE range[0] <= segment.position <= range[1])
MATCH (segment)-[place:EXTRACTED_FROM]->(source:Source)
WITH around.episode AS episode, segment, min({source: source.id, start: place.start, end: place.end}) AS place
RETURN episode,
       segment.position AS position,
       segment.text AS text,
       head(COLLECT {
         MATCH (person:Person)-[:SPOKE]->(segment)
         WITH DISTINCT person
         ORDER BY person.id
         RETURN {id: person.id, name: person.name}
       }) AS speaker,
       place.source AS source,
       place.start AS start,
       place.end AS end
ORDER BY episode, position, source, start
LIMIT 20000
