CYPHER 25
// Those of some nodes that have more than $widest edges, and how many.
// params: $nodes, $widest
UNWIND $nodes AS element
MATCH (node)
WHERE elementId(node) = element
WITH element, COUNT { (node)--() } AS edges
WHERE edges > $widest
RETURN element, edges
ORDER BY element
LIMIT 10000
