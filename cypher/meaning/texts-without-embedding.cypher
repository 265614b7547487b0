CYPHER 25
// How many texts have no vector yet.
CALL () {
  MATCH (topic:Topic)
  WHERE topic.embedding IS NULL
  RETURN count(topic) AS texts
  UNION ALL
  MATCH (episode:Episode)
  WHERE episode.embeddingModel IS NULL
  MATCH (episode)<-[:STATED_IN|FROM|SPOKEN_IN]-(part)
  WHERE part.embedding IS NULL
  RETURN count(part) AS texts
}
RETURN sum(texts) AS texts
