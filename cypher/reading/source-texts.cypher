CYPHER 25
// The texts of sources, whole.
// params: $sources
UNWIND $sources AS source
MATCH (text:SourceText {id: source})
RETURN text.id AS source, text.text AS text
ORDER BY source
LIMIT 10000
