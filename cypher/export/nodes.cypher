CYPHER 25
// The nodes that are referred to, in the order of the references.
// params: $references
UNWIND range(0, size($references) - 1) AS position
MATCH (node)
WHERE elementId(node) = $references[position]
WITH node, position
ORDER BY position
RETURN labels(node) AS labels, node {.*, embedding: null, explanationEmbedding: null} AS properties
