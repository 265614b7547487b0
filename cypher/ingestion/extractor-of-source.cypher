CYPHER 25
// What made a source's facts.
// params: $id
MATCH (:Source {id: $id})-[:HAS_FACTS]->(facts:SourceFacts)
RETURN facts.extractor AS extractor
