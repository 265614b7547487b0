CYPHER 25
// Every type of relationship with every property found on it and what type of value it has; a first pass over all of them.
MATCH ()-[relationship]->()
CALL (relationship) {
  RETURN null AS property, null AS type
  UNION ALL
  WITH relationship
  UNWIND keys(relationship) AS property
  RETURN property, valueType(relationship[property]) AS type
}
RETURN DISTINCT [type(relationship)] AS names, property, type
