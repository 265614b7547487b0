CYPHER 25
// Forgets how many claims, quotes and questions of each kind and confidence there are.
MATCH (graph:Graph {id: 'graph'})
UNWIND [name IN keys(graph) WHERE name STARTS WITH 'claims_' OR name STARTS WITH 'confidence_' OR name STARTS WITH 'quotes_' OR name STARTS WITH 'questions_'] AS name
SET graph[name] = null
