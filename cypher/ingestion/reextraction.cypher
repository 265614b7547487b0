CYPHER 25
// How far the last extraction anew came.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.reextraction AS json
