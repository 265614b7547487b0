CYPHER 25
// Whether the graph's counts and ranks are kept as they are by now, the second way, or there is nothing to count.
RETURN NOT EXISTS { MATCH (node) RETURN node LIMIT 1 } OR EXISTS { (graph:Graph {id: 'graph'}) WHERE graph.counted = 2 } AS counted
