CYPHER 25
// Sources whole.
// params: $ids
UNWIND $ids AS id
MATCH (text:SourceText)<-[:HAS_TEXT]-(source:Source {id: id})-[:HAS_FACTS]->(facts:SourceFacts)
RETURN id, text.text AS text, facts.json AS facts
ORDER BY id
