CYPHER 25
// Claims as they are compared with those of others.
// params: $ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id,
       claim.text AS text,
       COLLECT {
         MATCH (:Person)-[made:MADE]->(claim)
         RETURN DISTINCT made.as AS alias
         ORDER BY alias
       } AS makers
ORDER BY id
