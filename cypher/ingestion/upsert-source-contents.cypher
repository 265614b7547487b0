CYPHER 25
// Keeps the texts of sources and what they say.
// params: $rows
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
SET
  source.format = row.format,
  source.sentOn = row.sentOn,
  source.language = row.language,
  source.statement = row.statement,
  source.guests = row.guests,
  source.announced = row.announced
MERGE (text:SourceText {id: row.id})
SET
  text.text = row.text,
  text.document = row.document
MERGE (source)-[:HAS_TEXT]->(text)
MERGE (facts:SourceFacts {id: row.id})
SET
  facts.extractor = row.extractor,
  facts.json = row.json
MERGE (source)-[:HAS_FACTS]->(facts)
