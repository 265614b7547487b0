CYPHER 25
// Passages nearest to a quote's vector, the nearest first: all, or those that a person may have spoken.
// params: $vector, $depth, $size, $person
MATCH (segment:Segment)
SEARCH segment IN (VECTOR INDEX segment_meaning FOR $vector LIMIT $depth) SCORE AS score
MATCH (segment)-[:SPOKEN_IN]->(episode:Episode)
WHERE $person IS NULL
  OR EXISTS { (segment)<-[:SPOKE]-(:Person {id: $person}) }
  OR (NOT EXISTS { (segment)<-[:SPOKE]-(:Person) } AND EXISTS { (episode)<-[:GUEST_ON|HOSTED]-(:Person {id: $person}) })
RETURN episode.id AS episode, segment.position AS position
ORDER BY score DESC, episode, position
LIMIT $size
