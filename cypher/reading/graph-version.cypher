CYPHER 25
// The graph's version and the time of its last change.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.version AS version, graph.lastChange AS lastChange
