CYPHER 25
// Removes topics that no alias names any more.
// params: $ids
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
WHERE NOT EXISTS { (topic)<-[:NAMES]-(:Alias) }
DETACH DELETE topic
