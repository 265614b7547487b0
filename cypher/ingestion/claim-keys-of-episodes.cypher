CYPHER 25
// Where the claims of episodes stand among those they are compared with.
// params: $ids
UNWIND $ids AS id
MATCH (:Episode {id: id})<-[:STATED_IN]-(:Claim)-[:HAS_KEY]->(key:ClaimKey)
RETURN DISTINCT key.id AS key
ORDER BY key
