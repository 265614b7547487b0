CYPHER 25
// How many nodes and edges lie within $depth steps, among the first $most edges a step, so that a hub costs no more.
// Where edges of all types are followed either way ($every), those among the last nodes count too, likewise.
// params: $nodes, $every, $outgoing, $incoming, $depth, $most
CALL () {
  UNWIND $nodes AS element
  MATCH (node)
  WHERE elementId(node) = element
  RETURN collect(node) AS focus
}
CALL (focus) {
  UNWIND focus AS node
  MATCH (node)-[link:RELATED_TO|BROADER|COVERS|ABOUT|GUEST_ON|HOSTED|MENTIONED_IN|MADE|SAID|STATED_IN|FROM|RAISED_IN|SUPPORTS|ANSWERS|AGREES_WITH|DISPUTES|PART_OF]-(other)
  WITH node, link, other
  LIMIT $most
  WHERE $every
     OR type(link) IN $outgoing AND startNode(link) = node
     OR type(link) IN $incoming AND endNode(link) = node
  RETURN collect(DISTINCT other) AS first, collect(DISTINCT link) AS firstLinks
}
CALL (first) {
  UNWIND CASE WHEN $depth > 1 THEN first ELSE [] END AS node
  MATCH (node)-[link:RELATED_TO|BROADER|COVERS|ABOUT|GUEST_ON|HOSTED|MENTIONED_IN|MADE|SAID|STATED_IN|FROM|RAISED_IN|SUPPORTS|ANSWERS|AGREES_WITH|DISPUTES|PART_OF]-(other)
  WITH node, link, other
  LIMIT $most
  WHERE $every
     OR type(link) IN $outgoing AND startNode(link) = node
     OR type(link) IN $incoming AND endNode(link) = node
  RETURN collect(DISTINCT other) AS second, collect(DISTINCT link) AS secondLinks
}
CALL (second) {
  UNWIND CASE WHEN $depth > 2 THEN second ELSE [] END AS node
  MATCH (node)-[link:RELATED_TO|BROADER|COVERS|ABOUT|GUEST_ON|HOSTED|MENTIONED_IN|MADE|SAID|STATED_IN|FROM|RAISED_IN|SUPPORTS|ANSWERS|AGREES_WITH|DISPUTES|PART_OF]-(other)
  WITH node, link, other
  LIMIT $most
  WHERE $every
     OR type(link) IN $outgoing AND startNode(link) = node
     OR type(link) IN $incoming AND endNode(link) = node
  RETURN collect(DISTINCT other) AS third, collect(DISTINCT link) AS thirdLinks
}
CALL (focus, first, second, third) {
  UNWIND focus + first + second + third AS node
  RETURN collect(DISTINCT node) AS nodes
}
CALL (first, second, third, nodes) {
  UNWIND CASE
    WHEN NOT $every THEN []
    WHEN $depth = 1 THEN first
    WHEN $depth = 2 THEN second
    ELSE third
  END AS node
  MATCH (node)-[link:RELATED_TO|BROADER|COVERS|ABOUT|GUEST_ON|HOSTED|MENTIONED_IN|MADE|SAID|STATED_IN|FROM|RAISED_IN|SUPPORTS|ANSWERS|AGREES_WITH|DISPUTES|PART_OF]->(other)
  WITH nodes, link, other
  LIMIT $most
  WHERE other IN nodes
  RETURN collect(link) AS lastLinks
}
CALL (firstLinks, secondLinks, thirdLinks, lastLinks) {
  UNWIND firstLinks + secondLinks + thirdLinks + lastLinks AS link
  WITH DISTINCT startNode(link) AS source, endNode(link) AS target, type(link) AS type
  RETURN count(*) AS links
}
RETURN size(nodes) AS nodes, links
