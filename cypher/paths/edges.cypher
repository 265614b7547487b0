CYPHER 25
// All edges of nodes that have few, each with what is at its other end. What people rejected leads nowhere.
// params: $nodes
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
MATCH (node)-[link:RELATED_TO|BROADER|COVERS|ABOUT|GUEST_ON|HOSTED|MENTIONED_IN|MADE|SAID|STATED_IN|FROM|RAISED_IN|SUPPORTS|ANSWERS|AGREES_WITH|DISPUTES|PART_OF]-(other)
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
