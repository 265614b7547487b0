CYPHER 25
// Remembers that the counts and ranks are there, made the second way; from now on they are kept.
MATCH (graph:Graph {id: 'graph'})
SET graph.counted = 2
