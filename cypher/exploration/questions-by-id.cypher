CYPHER 25
// Questions as they are shown, in the order of their ids.
// params: $ids
UNWIND range(0, size($ids) - 1) AS position
MATCH (question:Question {id: $ids[position]})
RETURN question.id AS id,
       question.text AS text,
       question.status AS status,
       head(COLLECT {
         MATCH (question)-[:RAISED_IN]->(episode:Episode)
         RETURN {id: episode.id, number: episode.number, title: episode.title}
       }) AS episode,
       COLLECT {
         MATCH (question)-[:ABOUT]->(topic:Topic)
         WITH DISTINCT topic
         ORDER BY topic.name, topic.id
         RETURN {id: topic.id, name: topic.name}
       } AS about,
       COLLECT {
         MATCH (claim:Claim)-[:ANSWERS]->(question)
         WITH DISTINCT claim
         ORDER BY claim.id
         RETURN {id: claim.id, text: claim.text}
       } AS answeredBy,
       COLLECT {
         MATCH (question)-[place:EXTRACTED_FROM]->(source:Source)
         WITH source.id AS source, place
         ORDER BY source, place.start
         RETURN {source: source, section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds}
       } AS evidence
ORDER BY position
