CYPHER 25
// The edges of hubs: of each type the strongest $kept among the first $read, so that a hub costs no more than these.
// params: $nodes, $read, $kept
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
CALL (node) {
  MATCH (node)-[link:RELATED_TO]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, link.sharedClaims + link.sharedEpisodes AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:BROADER]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:COVERS]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.mentions, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:ABOUT]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:GUEST_ON]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:HOSTED]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:MENTIONED_IN]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.count, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:MADE]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:SAID]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:STATED_IN]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:FROM]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:RAISED_IN]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:SUPPORTS|ANSWERS]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:AGREES_WITH|DISPUTES]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.score, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:PART_OF]-(other)
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
}
WITH node, link, other
WHERE coalesce(link.status, '') <> 'REJECTED'
RETURN elementId(node) AS origin,
       elementId(other) AS other,
       other.id AS otherId,
       labels(other) AS labels,
       COUNT { (other)--() } AS degree,
       elementId(link) AS link,
       type(link) AS type,
       startNode(link) = node AS forward,
       toFloat(coalesce(2 * link.sharedClaims + link.sharedEpisodes, link.mentions, link.count, 1)) AS amount,
       coalesce(link.status = 'CONFIRMED', false) AS confirmed
ORDER BY origin, type, otherId, link
LIMIT 500000
