CYPHER 25
// What made the facts in the graph; several are joined by commas.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.extractor AS extractor
