CYPHER 25
// How many places are between two, counted up to $width.
// params: $rows, $width
UNWIND $rows AS row
CALL (row) {
  MATCH (key:ClaimKey)
  WHERE key.id > row.low AND key.id < row.high
  WITH key
  LIMIT $width
  RETURN count(key) AS between
}
RETURN row.relation AS relation, min(between) AS between
ORDER BY relation
