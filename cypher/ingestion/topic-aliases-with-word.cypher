CYPHER 25
// Topic aliases that hold a word, such as an acronym whose meaning changed.
// params: $words
UNWIND $words AS word
MATCH (alias:Alias)
WHERE alias.tokens CONTAINS ' ' + word + ' ' AND alias.kind = 'TOPIC'
RETURN DISTINCT alias.id AS id
ORDER BY id
