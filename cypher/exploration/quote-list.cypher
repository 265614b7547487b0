CYPHER 25
// Ids of the quotes that fit.
// params: $guest, $topic, $episode, $verification, $skip, $size
CALL () {
  WHEN $episode IS NOT NULL THEN {
    MATCH (:Episode {id: $episode})<-[:FROM]-(quote:Quote)
    RETURN DISTINCT quote
  }
  WHEN $guest IS NOT NULL THEN {
    MATCH (:Person {id: $guest})-[:SAID]->(quote:Quote)
    RETURN DISTINCT quote
  }
  WHEN $topic IS NOT NULL THEN {
    MATCH (:Topic {id: $topic})<-[:ABOUT]-(quote:Quote)
    RETURN DISTINCT quote
  }
  ELSE {
    MATCH (quote:Quote)
    RETURN quote
  }
}
WITH quote
WHERE ($guest IS NULL OR EXISTS { (quote)<-[:SAID]-(:Person {id: $guest}) })
  AND ($topic IS NULL OR EXISTS { (quote)-[:ABOUT]->(:Topic {id: $topic}) })
  AND ($verification IS NULL OR quote.verification = $verification)
WITH quote.id AS id
ORDER BY id
WITH collect(id) AS found
RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
