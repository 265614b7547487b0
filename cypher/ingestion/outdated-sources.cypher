CYPHER 25
// Sources whose facts something else made, episode by episode behind one; their texts by length alone.
// params: $extractors, $after, $episodes
MATCH (episode:Episode)
WHERE episode.id > $after AND EXISTS {
  MATCH (episode)<-[:DESCRIBES]-(:Source)-[:HAS_FACTS]->(facts:SourceFacts)
  WHERE NOT facts.extractor IN $extractors
}
WITH episode
ORDER BY episode.id
LIMIT $episodes
MATCH (episode)<-[:DESCRIBES]-(source:Source)-[:HAS_FACTS]->(facts:SourceFacts),
      (source)-[:HAS_TEXT]->(text:SourceText)
WHERE NOT facts.extractor IN $extractors
RETURN
  episode.id AS episode,
  source.id AS id,
  coalesce(head(source.names), source.id) AS name,
  size(text.text) AS length
ORDER BY episode, id
