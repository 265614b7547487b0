CYPHER 25
// From now on no vector of the graph counts.
MATCH (graph:Graph {id: 'graph'})
SET graph.embeddingModel = ''
