CYPHER 25
// Remembers that the samples were taken in once, so that those that are taken out stay out.
MATCH (graph:Graph {id: 'graph'})
SET graph.samples = 'LOADED'
