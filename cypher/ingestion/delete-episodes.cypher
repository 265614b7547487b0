CYPHER 25
// Takes episodes out of the graph with everything that is theirs alone.
// params: $ids
UNWIND $ids AS id
MATCH (episode:Episode {id: id})
OPTIONAL MATCH (part)-[:STATED_IN|FROM|RAISED_IN|SPOKEN_IN|OF]->(episode)
WITH episode, collect(DISTINCT part) AS parts
CALL (episode, parts) {
  UNWIND parts + [episode] AS thing
  MATCH (other:Alias)-[:NAMES]->(thing)
  DETACH DELETE other
}
CALL (parts) {
  UNWIND parts AS part
  MATCH (part)-[:HAS_KEY]->(key:ClaimKey)
  DETACH DELETE key
}
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE episode
