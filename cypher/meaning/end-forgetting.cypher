CYPHER 25
// The graph has no vectors, and any model may make them.
MATCH (graph:Graph {id: 'graph'})
WHERE graph.embeddingModel = ''
REMOVE graph.embeddingModel
