CYPHER 25
// People as they are shown, in the order of their ids; an appearance is being a guest or, where asked for, a host.
// params: $ids, $appearances
UNWIND range(0, size($ids) - 1) AS position
MATCH (person:Person {id: $ids[position]})
CALL (person) {
  WHEN $appearances = ['GUEST_ON'] OR NOT person:Host THEN {
    RETURN coalesce(person.episodes, 0) AS episodes,
           person.firstOn AS firstAppearance,
           CASE WHEN person.firstOn IS NOT NULL THEN person.lastOn END AS lastAppearance
  }
  ELSE {
    MATCH (person)-[appearance:GUEST_ON|HOSTED]->(episode:Episode)
    WHERE type(appearance) IN $appearances
    WITH DISTINCT episode
    RETURN count(episode) AS episodes,
           min(episode.publishedOn) AS firstAppearance,
           max(episode.publishedOn) AS lastAppearance
  }
}
RETURN person.id AS id,
       person.name AS name,
       COLLECT {
         MATCH (alias:Alias {kind: 'PERSON'})-[:NAMES]->(person)
         WHERE alias.text <> person.name
         RETURN DISTINCT alias.text AS text
         ORDER BY text
       } AS aliases,
       person.description AS description,
       CASE WHEN EXISTS { (person)-[:GUEST_ON]->(:Episode) } THEN ['GUEST'] ELSE [] END
         + CASE WHEN EXISTS { (person)-[:HOSTED]->(:Episode) } THEN ['HOST'] ELSE [] END
         + CASE WHEN EXISTS { (person)-[:MENTIONED_IN]->(:Episode) } THEN ['MENTIONED'] ELSE [] END AS roles,
       episodes,
       coalesce(person.claims, 0) AS claims,
       coalesce(person.quotes, 0) AS quotes,
       firstAppearance,
       lastAppearance
ORDER BY position
