CYPHER 25
// People who have been guests, or topics, that names found by their words belong to, the best name of each.
// params: $query, $kind, $size
CALL db.index.fulltext.queryNodes('name_words', $query, {limit: $size}) YIELD node AS alias, score
MATCH (alias)-[:NAMES]->(thing:Guest|Topic)
WHERE alias.kind = $kind
WITH thing.id AS id, max(score) AS score
ORDER BY score DESC, id
LIMIT $size
RETURN id, score
