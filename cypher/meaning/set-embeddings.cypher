CYPHER 25
// Keeps vectors at the nodes that still have the texts they were made of, and the name of what made them.
// params: $model, $rows
MATCH (graph:Graph {id: 'graph'})
SET graph.embeddingModel = $model
WITH graph
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.node
  AND node.embedding IS NULL
  AND coalesce(node.text, node.name) = row.text
  AND coalesce(node.explanation, '') = row.explanation
SET node.embedding = row.embedding, node.explanationEmbedding = row.explanationEmbedding
RETURN count(node) AS changed
