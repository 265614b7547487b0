CYPHER 25
// How nodes are shown in a picture; the weight is the number of their edges.
// params: $nodes
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
RETURN element,
       node.id AS id,
       labels(node) AS labels,
       coalesce(node.name, node.title, node.text, node.id) AS label,
       toFloat(COUNT { (node)-[:RELATED_TO|BROADER|COVERS|ABOUT|GUEST_ON|HOSTED|MENTIONED_IN|MADE|SAID|STATED_IN|FROM|RAISED_IN|SUPPORTS|ANSWERS|AGREES_WITH|DISPUTES|PART_OF]-() }) AS weight
ORDER BY element
LIMIT 10000
