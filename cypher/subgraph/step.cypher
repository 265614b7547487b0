CYPHER 25
// What is one step away from nodes and not found yet, the $kept first: in turns one of each type of edge and node that it
// is met at, strongest first; of equally strong ones those first that have most edges themselves.
// Of each type the first $read edges of a node are read: a hub costs no more.
// All types but three join nodes of different kinds, so that the kind of the node says which way an edge runs.
// params: $nodes, $found, $outgoing, $incoming, $read, $kept
UNWIND $found AS element
MATCH (known)
WHERE elementId(known) = element
WITH collect(known) AS found
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
CALL (node, found) {
  MATCH (node)-[link:RELATED_TO]-(other)
  WHERE 'RELATED_TO' IN $outgoing
  WITH link, other
  LIMIT $read
  WITH other, sum(link.sharedEpisodes + link.sharedClaims) AS weight
  WHERE NOT other IN found
  RETURN 'RELATED_TO' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:COVERS]-(other)
  WHERE 'COVERS' IN $outgoing AND node:Episode
     OR 'COVERS' IN $incoming AND node:Topic
  WITH link, other
  LIMIT $read
  WITH other, sum(coalesce(link.mentions, 1)) AS weight
  WHERE NOT other IN found
  RETURN 'COVERS' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:ABOUT]-(other)
  WHERE 'ABOUT' IN $outgoing AND node:Claim|Quote|Question
     OR 'ABOUT' IN $incoming AND node:Topic
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'ABOUT' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:GUEST_ON]-(other)
  WHERE 'GUEST_ON' IN $outgoing AND node:Person
     OR 'GUEST_ON' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'GUEST_ON' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:HOSTED]-(other)
  WHERE 'HOSTED' IN $outgoing AND node:Person
     OR 'HOSTED' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'HOSTED' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:MENTIONED_IN]-(other)
  WHERE 'MENTIONED_IN' IN $outgoing AND node:Person
     OR 'MENTIONED_IN' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  WITH other, sum(coalesce(link.count, 1)) AS weight
  WHERE NOT other IN found
  RETURN 'MENTIONED_IN' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:MADE]-(other)
  WHERE 'MADE' IN $outgoing AND node:Person
     OR 'MADE' IN $incoming AND node:Claim
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'MADE' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:SAID]-(other)
  WHERE 'SAID' IN $outgoing AND node:Person
     OR 'SAID' IN $incoming AND node:Quote
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'SAID' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:STATED_IN]-(other)
  WHERE 'STATED_IN' IN $outgoing AND node:Claim
     OR 'STATED_IN' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'STATED_IN' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:FROM]-(other)
  WHERE 'FROM' IN $outgoing AND node:Quote
     OR 'FROM' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'FROM' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:RAISED_IN]-(other)
  WHERE 'RAISED_IN' IN $outgoing AND node:Question
     OR 'RAISED_IN' IN $incoming AND node:Episode
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'RAISED_IN' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:SUPPORTS]-(other)
  WHERE 'SUPPORTS' IN $outgoing AND node:Quote
     OR 'SUPPORTS' IN $incoming AND node:Claim
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'SUPPORTS' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:ANSWERS]-(other)
  WHERE 'ANSWERS' IN $outgoing AND node:Claim
     OR 'ANSWERS' IN $incoming AND node:Question
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'ANSWERS' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:PART_OF]-(other)
  WHERE 'PART_OF' IN $outgoing AND node:Episode
     OR 'PART_OF' IN $incoming AND node:Podcast
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'PART_OF' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:BROADER]->(other)
  WHERE 'BROADER' IN $outgoing
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'BROADER' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:BROADER]-(other)
  WHERE 'BROADER' IN $incoming
  WITH link, other
  LIMIT $read
  WITH other, count(*) AS weight
  WHERE NOT other IN found
  RETURN 'BROADER' AS type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:AGREES_WITH|DISPUTES]->(other)
  WHERE type(link) IN $outgoing
  WITH link, other
  LIMIT $read
  WITH type(link) AS type, other, sum(coalesce(link.score, 1)) AS weight
  WHERE NOT other IN found
  RETURN type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:AGREES_WITH|DISPUTES]-(other)
  WHERE type(link) IN $incoming
  WITH link, other
  LIMIT $read
  WITH type(link) AS type, other, sum(coalesce(link.score, 1)) AS weight
  WHERE NOT other IN found
  RETURN type, other, weight, COUNT { (other)--() } AS edges
  ORDER BY weight DESC, edges DESC, other.id
  LIMIT $kept
}
WITH node, type, other, edges, weight
ORDER BY weight DESC, edges DESC, other.id
WITH node, type, collect([other, edges])[..$kept] AS others
UNWIND range(0, size(others) - 1) AS position
WITH position, type, others[position] AS one
WITH one[0] AS other, one[1] AS edges, min([position, type]) AS rank
RETURN rank[0] AS position, rank[1] AS type, other.id AS id, elementId(other) AS element, edges
ORDER BY position, type, id
LIMIT $kept
