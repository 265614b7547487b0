CYPHER 25
// Sets the embedded database's password, once, on a new store.
// params: $password
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
