CYPHER 25
// The present id of the thing that has an id, or that another id of its kind names.
// params: $kind, $aliases (the kind its other ids are kept under), $id
CALL () {
  MATCH (thing:Person {id: $id})
  WHERE $kind = 'PERSON'
  RETURN thing.id AS id, 0 AS rank
  UNION
  MATCH (thing:Person {id: $id})
  WHERE $kind = 'GUEST' AND thing:Guest
  RETURN thing.id AS id, 0 AS rank
  UNION
  MATCH (thing:Podcast {id: $id})
  WHERE $kind = 'PODCAST'
  RETURN thing.id AS id, 0 AS rank
  UNION
  MATCH (thing:Episode {id: $id})
  WHERE $kind = 'EPISODE'
  RETURN thing.id AS id, 0 AS rank
  UNION
  MATCH (thing:Topic {id: $id})
  WHERE $kind = 'TOPIC'
  RETURN thing.id AS id, 0 AS rank
  UNION
  MATCH (thing:Claim {id: $id})
  WHERE $kind = 'CLAIM'
  RETURN thing.id AS id, 0 AS rank
  UNION
  MATCH (thing:Quote {id: $id})
  WHERE $kind = 'QUOTE'
  RETURN thing.id AS id, 0 AS rank
  UNION
  MATCH (thing:Question {id: $id})
  WHERE $kind = 'QUESTION'
  RETURN thing.id AS id, 0 AS rank
  UNION
  MATCH (thing:Source {id: $id})
  WHERE $kind = 'SOURCE'
  RETURN thing.id AS id, 0 AS rank
  UNION
  MATCH (alias:Alias {kind: $aliases, id: $id})-[:NAMES]->(thing)
  WHERE $kind <> 'GUEST' OR thing:Guest
  RETURN thing.id AS id, 1 AS rank
}
RETURN id
ORDER BY rank, id
LIMIT 1
