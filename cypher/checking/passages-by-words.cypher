CYPHER 25
// Passages found by their words, the best first: all, or those that a person may have spoken.
// params: $query, $depth, $size, $person
CALL db.index.fulltext.queryNodes('segment_words', $query, {limit: $depth}) YIELD node AS segment, score
MATCH (segment)-[:SPOKEN_IN]->(episode:Episode)
WHERE $person IS NULL
  OR EXISTS { (segment)<-[:SPOKE]-(:Person {id: $person}) }
  OR (NOT EXISTS { (segment)<-[:SPOKE]-(:Person) } AND EXISTS { (episode)<-[:GUEST_ON|HOSTED]-(:Person {id: $person}) })
RETURN episode.id AS episode, segment.position AS position
ORDER BY score DESC, episode, position
LIMIT $size
