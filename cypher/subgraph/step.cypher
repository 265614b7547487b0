CYPHER 25
// What is one step away from nodes. Of each kind of edge, the strongest $kept among the first $read: a hub costs no more.
// Of equally strong ones, those first that have most edges themselves.
// All types but three join nodes of different kinds, so that the kind of the node says which way an edge runs.
// params: $nodes, $outgoing, $incoming, $read, $kept
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
CALL (node) {
  MATCH (node)-[link:RELATED_TO]-(other)
  WHERE 'RELATED_TO' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, link.sharedEpisodes + link.sharedClaims AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:COVERS]-(other)
  WHERE 'COVERS' IN $outgoing AND node:Episode
     OR 'COVERS' IN $incoming AND node:Topic
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.mentions, 1) AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:ABOUT]-(other)
  WHERE 'ABOUT' IN $outgoing AND node:Claim|Quote|Question
     OR 'ABOUT' IN $incoming AND node:Topic
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:GUEST_ON]-(other)
  WHERE 'GUEST_ON' IN $outgoing AND node:Person
     OR 'GUEST_ON' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:HOSTED]-(other)
  WHERE 'HOSTED' IN $outgoing AND node:Person
     OR 'HOSTED' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:MENTIONED_IN]-(other)
  WHERE 'MENTIONED_IN' IN $outgoing AND node:Person
     OR 'MENTIONED_IN' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.count, 1) AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:MADE]-(other)
  WHERE 'MADE' IN $outgoing AND node:Person
     OR 'MADE' IN $incoming AND node:Claim
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:SAID]-(other)
  WHERE 'SAID' IN $outgoing AND node:Person
     OR 'SAID' IN $incoming AND node:Quote
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:STATED_IN]-(other)
  WHERE 'STATED_IN' IN $outgoing AND node:Claim
     OR 'STATED_IN' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:FROM]-(other)
  WHERE 'FROM' IN $outgoing AND node:Quote
     OR 'FROM' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:RAISED_IN]-(other)
  WHERE 'RAISED_IN' IN $outgoing AND node:Question
     OR 'RAISED_IN' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:SUPPORTS]-(other)
  WHERE 'SUPPORTS' IN $outgoing AND node:Quote
     OR 'SUPPORTS' IN $incoming AND node:Claim
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:ANSWERS]-(other)
  WHERE 'ANSWERS' IN $outgoing AND node:Claim
     OR 'ANSWERS' IN $incoming AND node:Question
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:PART_OF]-(other)
  WHERE 'PART_OF' IN $outgoing AND node:Episode
     OR 'PART_OF' IN $incoming AND node:Podcast
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:BROADER]->(other)
  WHERE 'BROADER' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:BROADER]-(other)
  WHERE 'BROADER' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:AGREES_WITH|DISPUTES]->(other)
  WHERE type(link) IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.score, 1) AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:AGREES_WITH|DISPUTES]-(other)
  WHERE type(link) IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.score, 1) AS weight, COUNT { (other)--() } AS relevance
  ORDER BY weight DESC, relevance DESC, other.id
  LIMIT $kept
}
RETURN elementId(node) AS origin,
       elementId(other) AS other,
       other.id AS otherId,
       elementId(startNode(link)) AS source,
       elementId(endNode(link)) AS target,
       type(link) AS type,
       elementId(link) AS link,
       toFloat(weight) AS weight
ORDER BY origin, type, weight DESC, relevance DESC, otherId, link
LIMIT 2000000
