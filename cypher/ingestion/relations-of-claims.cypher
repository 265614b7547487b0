CYPHER 25
// How claims stand to others, as the graph has it.
// params: $ids
UNWIND $ids AS id
MATCH (:Claim {id: id})-[relation:AGREES_WITH|DISPUTES]-(:Claim)
WITH DISTINCT relation
RETURN startNode(relation).id AS from, endNode(relation).id AS to
ORDER BY from, to
