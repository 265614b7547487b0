CYPHER 25
// The chapters and summaries of an episode.
// params: $id
MATCH (episode:Episode {id: $id})
RETURN COLLECT {
         MATCH (chapter:Chapter)-[:OF]->(episode)
         WITH chapter
         ORDER BY chapter.position, chapter.startSeconds, chapter.id
         RETURN {title: chapter.title, startSeconds: chapter.startSeconds}
       } AS chapters,
       COLLECT {
         MATCH (summary:Summary)-[:OF]->(episode)
         WITH summary
         ORDER BY summary.kind, summary.id
         RETURN {
           text: summary.text,
           kind: summary.kind,
           evidence: COLLECT {
             MATCH (summary)-[place:EXTRACTED_FROM]->(source:Source)
             WITH source.id AS source, place
             ORDER BY source, place.start
             RETURN {source: source, section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds}
           }
         }
       } AS summaries
LIMIT 1
