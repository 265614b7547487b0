CYPHER 25
// The edges among nodes of many edges, as far as they start at or lead to some of them.
// At each the first $read are read, of the types that may join two nodes of many edges.
// params: $nodes, $from, $outgoing, $incoming, $read
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
WITH collect(node) AS nodes,
     collect(CASE WHEN elementId(node) IN $from THEN node END) AS from
UNWIND nodes AS node
CALL (node) {
  MATCH (node)-[link:RELATED_TO|BROADER|COVERS|GUEST_ON|HOSTED|MENTIONED_IN|PART_OF]-(other)
  WHERE NOT node:Claim|Quote|Question
  RETURN link, other
  LIMIT $read
  UNION ALL
  MATCH (node)-[link:RELATED_TO|BROADER|COVERS|ABOUT|GUEST_ON|HOSTED|MENTIONED_IN|MADE|SAID|STATED_IN|FROM|RAISED_IN|SUPPORTS|ANSWERS|AGREES_WITH|DISPUTES|PART_OF]-(other)
  WHERE node:Claim|Quote|Question
  RETURN link, other
  LIMIT $read
}
WITH nodes, from, link, other
WHERE other IN nodes
  AND (type(link) IN $outgoing AND startNode(link) IN from
    OR type(link) IN $incoming AND endNode(link) IN from)
WITH DISTINCT link
RETURN elementId(startNode(link)) AS source,
       elementId(endNode(link)) AS target,
       type(link) AS type,
       sum(toFloat(CASE type(link)
         WHEN 'RELATED_TO' THEN link.sharedEpisodes + link.sharedClaims
         WHEN 'COVERS' THEN coalesce(link.mentions, 1)
         WHEN 'MENTIONED_IN' THEN coalesce(link.count, 1)
         ELSE coalesce(link.score, 1)
       END)) AS weight
ORDER BY source, target, type
LIMIT 1000000
