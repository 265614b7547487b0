CYPHER 25
// What is one step away from nodes. Of each kind of edge, the strongest $kept among the first $read: a hub costs no more.
// params: $nodes, $outgoing, $incoming, $read, $kept
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
CALL (node) {
  MATCH (node)-[link:RELATED_TO]->(other)
  WHERE 'RELATED_TO' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.sharedEpisodes + link.sharedClaims, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:RELATED_TO]-(other)
  WHERE 'RELATED_TO' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.sharedEpisodes + link.sharedClaims, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:BROADER]->(other)
  WHERE 'BROADER' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:BROADER]-(other)
  WHERE 'BROADER' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:COVERS]->(other)
  WHERE 'COVERS' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.mentions, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:COVERS]-(other)
  WHERE 'COVERS' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.mentions, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:ABOUT]->(other)
  WHERE 'ABOUT' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:ABOUT]-(other)
  WHERE 'ABOUT' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:GUEST_ON]->(other)
  WHERE 'GUEST_ON' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:GUEST_ON]-(other)
  WHERE 'GUEST_ON' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:HOSTED]->(other)
  WHERE 'HOSTED' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:HOSTED]-(other)
  WHERE 'HOSTED' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:MENTIONED_IN]->(other)
  WHERE 'MENTIONED_IN' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.count, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:MENTIONED_IN]-(other)
  WHERE 'MENTIONED_IN' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.count, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:MADE]->(other)
  WHERE 'MADE' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:MADE]-(other)
  WHERE 'MADE' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:SAID]->(other)
  WHERE 'SAID' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:SAID]-(other)
  WHERE 'SAID' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:STATED_IN]->(other)
  WHERE 'STATED_IN' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:STATED_IN]-(other)
  WHERE 'STATED_IN' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:FROM]->(other)
  WHERE 'FROM' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:FROM]-(other)
  WHERE 'FROM' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:RAISED_IN]->(other)
  WHERE 'RAISED_IN' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:RAISED_IN]-(other)
  WHERE 'RAISED_IN' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:SUPPORTS]->(other)
  WHERE 'SUPPORTS' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:SUPPORTS]-(other)
  WHERE 'SUPPORTS' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:ANSWERS]->(other)
  WHERE 'ANSWERS' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:ANSWERS]-(other)
  WHERE 'ANSWERS' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:AGREES_WITH]->(other)
  WHERE 'AGREES_WITH' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.score, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:AGREES_WITH]-(other)
  WHERE 'AGREES_WITH' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.score, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:DISPUTES]->(other)
  WHERE 'DISPUTES' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.score, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:DISPUTES]-(other)
  WHERE 'DISPUTES' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, coalesce(link.score, 1) AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)-[link:PART_OF]->(other)
  WHERE 'PART_OF' IN $outgoing
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
  LIMIT $kept
  UNION ALL
  MATCH (node)<-[link:PART_OF]-(other)
  WHERE 'PART_OF' IN $incoming
  WITH link, other
  LIMIT $read
  RETURN link, other, 1 AS weight
  ORDER BY weight DESC, other.id
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
ORDER BY origin, type, weight DESC, otherId, link
LIMIT 2000000
