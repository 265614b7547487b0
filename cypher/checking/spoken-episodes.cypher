CYPHER 25
// Episodes with who took part in them, and whether their transcript says who spoke.
// params: $ids
UNWIND $ids AS id
MATCH (episode:Episode {id: id})
RETURN episode.id AS id,
       episode.number AS number,
       episode.title AS title,
       episode.recordingUrl AS recordingUrl,
       EXISTS { (episode)<-[:SPOKEN_IN]-(:Segment)<-[:SPOKE]-(:Person) } AS hasSpeakers,
       COLLECT {
         MATCH (guest:Person)-[:GUEST_ON]->(episode)
         WITH DISTINCT guest
         ORDER BY guest.id
         LIMIT 50
         RETURN {id: guest.id, name: guest.name}
       } AS guests,
       COLLECT {
         MATCH (host:Person)-[:HOSTED]->(episode)
         WITH DISTINCT host
         ORDER BY host.id
         LIMIT 50
         RETURN {id: host.id, name: host.name}
       } AS hosts
ORDER BY id
LIMIT 1000
