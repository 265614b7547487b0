CYPHER 25
// How many sources have facts that something else made, and how many sources there are.
// params: $extractors
MATCH (facts:SourceFacts)
RETURN
  count(facts) AS sources,
  count(CASE WHEN NOT facts.extractor IN $extractors THEN 1 END) AS outdated
