CYPHER 25
// The nearest $width places before and from some places on, on the same shelf, whether a claim stands there or not.
// params: $rows, $width
UNWIND $rows AS row
CALL (row) {
  MATCH (key:ClaimKey)
  WHERE key.id >= row.shelf AND key.id < row.key
  WITH key.id AS place
  ORDER BY place DESC
  LIMIT $width
  RETURN collect(place) AS before
}
CALL (row) {
  MATCH (key:ClaimKey)
  WHERE key.id >= row.key AND key.id < row.end
  WITH key.id AS place
  ORDER BY place
  LIMIT $width + 1
  RETURN collect(place) AS after
}
RETURN row.key AS key, before, after
ORDER BY key
