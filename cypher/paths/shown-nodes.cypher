CYPHER 25
// How the nodes of paths are shown.
// params: $nodes
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
RETURN element, coalesce(node.name, node.title, node.text, node.id) AS label
ORDER BY element
LIMIT 1000
