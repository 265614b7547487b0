CYPHER 25
// The labels that name what a node is; Guest and Host only follow from edges of a Person.
// params: $left
CALL db.labels() YIELD label
WHERE NOT label IN $left
RETURN label
ORDER BY label
