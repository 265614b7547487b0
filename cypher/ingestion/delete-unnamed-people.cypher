CYPHER 25
// Removes people that no alias names any more.
// params: $ids
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE NOT EXISTS { (person)<-[:NAMES]-(:Alias) }
DETACH DELETE person
