CYPHER 25
// Claims as they are shown, in the order of their ids.
// params: $ids
UNWIND range(0, size($ids) - 1) AS position
MATCH (claim:Claim {id: $ids[position]})
RETURN claim.id AS id,
       claim.text AS text,
       claim.explanation AS explanation,
       coalesce(claim.kinds, []) AS kinds,
       claim.confidence AS confidence,
       claim.status AS status,
       COLLECT {
         MATCH (person:Person)-[:MADE]->(claim)
         WITH DISTINCT person
         ORDER BY person.name, person.id
         RETURN {id: person.id, name: person.name}
       } AS madeBy,
       head(COLLECT {
         MATCH (claim)-[:STATED_IN]->(episode:Episode)
         RETURN {id: episode.id, number: episode.number, title: episode.title}
       }) AS statedIn,
       COLLECT {
         MATCH (claim)-[:ABOUT]->(topic:Topic)
         WITH DISTINCT topic
         ORDER BY topic.name, topic.id
         RETURN {id: topic.id, name: topic.name}
       } AS about,
       COLLECT {
         MATCH (claim)-[place:EXTRACTED_FROM]->(source:Source)
         WITH source.id AS source, place
         ORDER BY source, place.start, place.end
         RETURN {source: source, section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds, part: place.part}
       } AS places,
       COLLECT {
         MATCH (quote:Quote)-[:SUPPORTS]->(claim)
         WITH DISTINCT quote
         ORDER BY quote.id
         RETURN {id: quote.id, text: quote.text, verification: quote.verification}
       } AS quotes,
       COLLECT {
         MATCH (claim)-[relation:AGREES_WITH]-(other:Claim)
         WITH relation, other
         ORDER BY relation.status DESC, relation.score DESC, other.id
         RETURN {
           id: relation.id,
           claim: {id: other.id, text: other.text},
           madeBy: COLLECT {
             MATCH (person:Person)-[:MADE]->(other)
             WITH DISTINCT person
             ORDER BY person.name, person.id
             RETURN {id: person.id, name: person.name}
           },
           score: relation.score,
           status: relation.status,
           reason: relation.reason
         }
       } AS agreesWith,
       COLLECT {
         MATCH (claim)-[relation:DISPUTES]-(other:Claim)
         WITH relation, other
         ORDER BY relation.status DESC, relation.score DESC, other.id
         RETURN {
           id: relation.id,
           claim: {id: other.id, text: other.text},
           madeBy: COLLECT {
             MATCH (person:Person)-[:MADE]->(other)
             WITH DISTINCT person
             ORDER BY person.name, person.id
             RETURN {id: person.id, name: person.name}
           },
           score: relation.score,
           status: relation.status,
           reason: relation.reason
         }
       } AS disputes,
       COLLECT {
         MATCH (claim)-[:ANSWERS]->(question:Question)
         WITH DISTINCT question
         ORDER BY question.id
         RETURN {id: question.id, text: question.text, status: question.status}
       } AS answers
ORDER BY position
