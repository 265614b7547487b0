CYPHER 25
// The edges among nodes, found from those of at most $widest edges; hubs are met from their other ends.
// params: $nodes, $types, $widest
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
  AND COUNT { (node)--() } <= $widest
MATCH (node)-[link:RELATED_TO|BROADER|COVERS|ABOUT|GUEST_ON|HOSTED|MENTIONED_IN|MADE|SAID|STATED_IN|FROM|RAISED_IN|SUPPORTS|ANSWERS|AGREES_WITH|DISPUTES|PART_OF]-(other)
WHERE elementId(other) IN $nodes
  AND type(link) IN $types
WITH DISTINCT link
RETURN elementId(startNode(link)) AS source,
       elementId(endNode(link)) AS target,
       type(link) AS type,
       elementId(link) AS link,
       toFloat(CASE type(link)
         WHEN 'RELATED_TO' THEN link.sharedEpisodes + link.sharedClaims
         WHEN 'COVERS' THEN coalesce(link.mentions, 1)
         WHEN 'MENTIONED_IN' THEN coalesce(link.count, 1)
         ELSE coalesce(link.score, 1)
       END) AS weight
ORDER BY source, target, type, link
LIMIT 2000000
