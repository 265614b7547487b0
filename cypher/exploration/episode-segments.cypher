CYPHER 25
// What was spoken in an episode, in order.
// params: $episode, $skip, $size
MATCH (episode:Episode {id: $episode})
OPTIONAL MATCH (segment:Segment)-[:SPOKEN_IN]->(episode)
WITH segment
ORDER BY segment.position, segment.startSeconds, segment.id
WITH collect(segment) AS found
RETURN size(found) AS total,
       COLLECT {
         UNWIND found[$skip..$skip + $size] AS segment
         RETURN {
           id: segment.id,
           text: segment.text,
           startSeconds: segment.startSeconds,
           endSeconds: segment.endSeconds,
           speaker: head(COLLECT {
             MATCH (person:Person)-[:SPOKE]->(segment)
             WITH DISTINCT person
             ORDER BY person.id
             RETURN {id: person.id, name: person.name}
           }),
           evidence: COLLECT {
             MATCH (segment)-[place:EXTRACTED_FROM]->(source:Source)
             WITH source.id AS source, place
             ORDER BY source, place.start
             RETURN {source: source, section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds}
           }
         } AS item
       } AS items
