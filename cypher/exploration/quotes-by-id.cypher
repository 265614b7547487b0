CYPHER 25
// Quotes as they are shown, in the order of their ids.
// params: $ids
UNWIND range(0, size($ids) - 1) AS position
MATCH (quote:Quote {id: $ids[position]})
OPTIONAL MATCH (quote)-[:FROM]->(episode:Episode)
RETURN quote.id AS id,
       quote.text AS text,
       quote.verification AS verification,
       quote.score AS score,
       quote.spokenText AS spokenText,
       head(COLLECT {
         MATCH (person:Person)-[:SAID]->(quote)
         WITH DISTINCT person
         ORDER BY person.id
         RETURN {id: person.id, name: person.name}
       }) AS saidBy,
       CASE WHEN episode IS NOT NULL
         THEN {id: episode.id, number: episode.number, title: episode.title}
       END AS episode,
       quote.startSeconds AS startSeconds,
       episode.recordingUrl AS recordingUrl,
       COLLECT {
         MATCH (quote)-[:ABOUT]->(topic:Topic)
         WITH DISTINCT topic
         ORDER BY topic.name, topic.id
         RETURN {id: topic.id, name: topic.name}
       } AS about,
       COLLECT {
         MATCH (quote)-[:SUPPORTS]->(claim:Claim)
         WITH DISTINCT claim
         ORDER BY claim.id
         RETURN {id: claim.id, text: claim.text}
       } AS supports,
       COLLECT {
         MATCH (quote)-[place:EXTRACTED_FROM]->(source:Source)
         WITH source.id AS source, place
         ORDER BY source, place.start, place.end
         RETURN {source: source, section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds, part: place.part}
       } AS places
ORDER BY position
