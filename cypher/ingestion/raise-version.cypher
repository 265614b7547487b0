CYPHER 25
// Takes the graph's lock for the rest of the transaction and raises its version.
MERGE (graph:Graph {id: 'graph'})
  ON CREATE SET graph.version = 1, graph.counted = 2
  ON MATCH SET graph.version = graph.version + 1
SET graph.lastChange = toString(datetime())
RETURN graph.version AS version
