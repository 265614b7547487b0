CYPHER 25
// Which source came from an address.
// params: $uris
UNWIND $uris AS uri
MATCH (:Alias {kind: 'URI', id: uri})-[:NAMES]->(source:Source)
RETURN uri, source.id AS id
ORDER BY uri
