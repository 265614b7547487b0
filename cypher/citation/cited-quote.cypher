CYPHER 25
// What is cited of a quote.
// params: $id
MATCH (quote:Quote {id: $id})
OPTIONAL MATCH (quote)-[:FROM]->(episode:Episode)
WITH quote, episode
ORDER BY episode.id
LIMIT 1
RETURN quote.id AS id,
       quote.text AS words,
       COLLECT {
         MATCH (person:Person)-[:SAID]->(quote)
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
       quote.startSeconds AS seconds,
       quote.verification AS verification,
       quote.spokenText AS spoken
