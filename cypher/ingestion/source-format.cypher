CYPHER 25
// The format that a source was read as.
// params: $id
MATCH (source:Source {id: $id})
RETURN source.format AS format
LIMIT 1
