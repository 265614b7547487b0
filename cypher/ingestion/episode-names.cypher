CYPHER 25
// The names that episodes use, with what each contributes to its alias.
// params: $ids
UNWIND $ids AS id
MATCH (:Episode {id: id})-[uses:USES]->(alias:Alias)
RETURN alias.kind AS kind, alias.id AS alias, uses.text AS text, sum(uses.mentions) AS mentions
ORDER BY kind, alias, text
