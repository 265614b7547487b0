CYPHER 25
// Sources as they are shown, in the order of their ids.
// params: $ids
UNWIND range(0, size($ids) - 1) AS position
MATCH (source:Source {id: $ids[position]})
RETURN source.id AS id,
       coalesce(source.names, []) AS names,
       coalesce(source.uris, []) AS uris,
       source.format AS format,
       source.language AS language,
       source.sentOn AS sentOn,
       source.ingestedAt AS ingestedAt,
       head(COLLECT {
         MATCH (source)-[:HAS_FACTS]->(facts:SourceFacts)
         RETURN facts.extractor
       }) AS extractor,
       head(COLLECT {
         MATCH (source)-[:DESCRIBES]->(episode:Episode)
         WITH episode
         ORDER BY episode.id
         RETURN {id: episode.id, number: episode.number, title: episode.title}
       }) AS episode
ORDER BY position
