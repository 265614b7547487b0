CYPHER 25
// Takes the vectors from some of the nodes that have one.
// params: $size
CALL () {
  MATCH (topic:Topic)
  WHERE topic.embedding IS NOT NULL
  RETURN topic AS node
  LIMIT $size
  UNION
  MATCH (episode:Episode)
  WHERE episode.embeddingModel IS NOT NULL
  WITH episode
  LIMIT 20
  RETURN episode AS node
  UNION
  MATCH (part:Claim|Quote|Segment)
  WHERE part.embedding IS NOT NULL
  RETURN part AS node
  LIMIT $size
}
WITH node
LIMIT $size
REMOVE node.embedding, node.explanationEmbedding, node.embeddingModel
RETURN count(node) AS forgotten
