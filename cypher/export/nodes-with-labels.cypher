CYPHER 25
// Every node that has exactly these labels, in the order of the store.
// params: $labels
MATCH (node:$all($labels))
WHERE size(labels(node)) = size($labels)
RETURN
  labels(node) AS nodeLabels,
  coalesce(node.id, elementId(node)) AS nodeId,
  node.kind AS nodeKind,
  node {.*, embedding: null, explanationEmbedding: null, embeddingModel: null} AS properties
