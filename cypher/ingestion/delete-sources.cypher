CYPHER 25
// Takes sources out of the graph, with their texts and facts.
// params: $ids
UNWIND $ids AS id
MATCH (source:Source {id: id})
OPTIONAL MATCH (source)-[:HAS_TEXT|HAS_FACTS]->(kept)
OPTIONAL MATCH (address:Alias {kind: 'URI'})-[:NAMES]->(source)
DETACH DELETE kept, address, source
