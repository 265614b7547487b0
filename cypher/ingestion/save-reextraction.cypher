CYPHER 25
// Keeps how far the extraction anew is, outside the graph's version.
// params: $json
MATCH (graph:Graph {id: 'graph'})
SET graph.reextraction = $json
