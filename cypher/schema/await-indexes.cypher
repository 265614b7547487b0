CYPHER 25
// Waits until every index can be used; those of a large store that was loaded at once take minutes.
CALL db.awaitIndexes(3600)
