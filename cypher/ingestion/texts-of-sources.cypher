CYPHER 25
// The texts of sources, and the documents of those that were written anew.
// params: $ids
UNWIND $ids AS wanted
MATCH (text:SourceText {id: wanted})
RETURN text.id AS id, text.text AS text, text.document AS document
ORDER BY id
