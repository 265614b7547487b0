CYPHER 25
// Waits until every index can be used.
CALL db.awaitIndexes(300)
