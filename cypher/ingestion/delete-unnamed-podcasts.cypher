CYPHER 25
// Removes podcasts that no alias names any more.
// params: $ids
UNWIND $ids AS id
MATCH (podcast:Podcast {id: id})
WHERE NOT EXISTS { (podcast)<-[:NAMES]-(:Alias) }
DETACH DELETE podcast
