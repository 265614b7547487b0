CYPHER 25
// The texts of sources.
// params: $ids
UNWIND $ids AS wanted
MATCH (text:SourceText {id: wanted})
RETURN text.id AS id, text.text AS text
ORDER BY id
