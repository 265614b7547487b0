CYPHER 25
// Claims, quotes, episodes or passages found by their words in the index of that name, the best first.
// params: $index, $query, $size
CALL db.index.fulltext.queryNodes($index, $query, {limit: $size}) YIELD node, score
WITH node.id AS id, score
ORDER BY score DESC, id
RETURN id, score
LIMIT $size
