CYPHER 25
// In how many episodes topic aliases are used.
// params: $ids
UNWIND $ids AS id
MATCH (alias:Alias {kind: 'TOPIC', id: id})
RETURN id, COUNT { (alias)<-[:USES]-(:Episode) } AS uses
ORDER BY id
