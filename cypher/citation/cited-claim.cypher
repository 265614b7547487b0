CYPHER 25
// What is cited of a claim; its second is that of its own words, else of a quote that supports it.
// params: $id
MATCH (claim:Claim {id: $id})
OPTIONAL MATCH (claim)-[:STATED_IN]->(episode:Episode)
WITH claim, episode
ORDER BY episode.id
LIMIT 1
RETURN claim.id AS id,
       claim.text AS words,
       COLLECT {
         MATCH (person:Person)-[:MADE]->(claim)
         WITH DISTINCT person
         ORDER BY person.name, person.id
         LIMIT 50
         RETURN person.name
       } AS authors,
       episode.title AS title,
       episode.number AS number,
       head(COLLECT {
         MATCH (episode)-[:PART_OF]->(podcast:Podcast)
         RETURN podcast.title
         ORDER BY podcast.id
       }) AS show,
       episode.publishedOn AS date,
       episode.recordingUrl AS recordingUrl,
       episode.url AS url,
       coalesce(
         head(COLLECT {
           MATCH (claim)-[place:EXTRACTED_FROM]->(:Source)
           WHERE place.startSeconds IS NOT NULL AND coalesce(place.part, 'TEXT') = 'TEXT'
           RETURN min(place.startSeconds)
         }),
         head(COLLECT {
           MATCH (quote:Quote)-[:SUPPORTS]->(claim)
           WHERE quote.verification IN ['VERBATIM', 'NEAR']
           RETURN min(quote.startSeconds)
         })
       ) AS seconds,
       null AS verification,
       null AS spoken
