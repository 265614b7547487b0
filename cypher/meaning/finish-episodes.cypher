CYPHER 25
// Marks the episodes of which every part has its vector.
// params: $ids, $model
UNWIND $ids AS id
MATCH (episode:Episode {id: id})
WHERE NOT EXISTS {
  MATCH (episode)<-[:STATED_IN|FROM|SPOKEN_IN]-(part)
  WHERE part.embedding IS NULL
}
SET episode.embeddingModel = $model
