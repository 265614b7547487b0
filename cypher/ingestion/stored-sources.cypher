CYPHER 25
// Sources with what tells their episode, their facts and texts left out.
// params: $ids
UNWIND $ids AS id
MATCH (source:Source {id: id})-[:HAS_FACTS]->(facts:SourceFacts)
RETURN
  source.id AS id,
  source.names AS names,
  source.uris AS uris,
  source.stated AS stated,
  source.statement AS statement,
  source.guests AS guests,
  coalesce(source.announced, []) AS announced,
  facts.extractor AS extractor
ORDER BY id
