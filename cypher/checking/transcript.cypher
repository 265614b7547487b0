CYPHER 25
// A transcript: its text and its facts.
// params: $source
MATCH (text:SourceText)<-[:HAS_TEXT]-(source:Source {id: $source})-[:HAS_FACTS]->(facts:SourceFacts)
RETURN text.text AS text, facts.json AS facts
ORDER BY source.id
LIMIT 1
