CYPHER 25
// Every node of one label in the order of its id; an alias is told apart by its kind as well.
// params: $label
MATCH (node:$($label))
WITH node
ORDER BY node.id, node.kind
RETURN labels(node) AS labels, node {.*, embedding: null, explanationEmbedding: null} AS properties
