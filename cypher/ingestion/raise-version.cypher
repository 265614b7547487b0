CYPHER 25
// Takes the graph's lock for the rest of the transaction and raises its version. The lock is taken by a SET that reads nothing: to
// set what it reads, Neo4j takes a second lock first, in which a writer that waits would be in the way of the one it waits for.
MERGE (graph:Graph {id: 'graph'})
  ON CREATE SET graph.version = 0, graph.counted = 2
SET graph.lastChange = toString(datetime())
SET graph.version = graph.version + 1
RETURN graph.version AS version
