CYPHER 25
// Keeps sources with the names they came under and what was stated beside them.
// params: $rows
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
  ON CREATE SET source.ingestedAt = toString(datetime())
SET
  source.names = row.names,
  source.uris = row.uris,
  source.stated = row.stated
WITH source, row
CALL (source, row) {
  UNWIND row.uris AS uri
  MERGE (address:Alias {kind: 'URI', id: uri})
  SET address.text = uri
  MERGE (address)-[:NAMES]->(source)
}
