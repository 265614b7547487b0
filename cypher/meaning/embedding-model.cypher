CYPHER 25
// The model that made the graph's vectors; empty while they are being forgotten.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.embeddingModel AS model
