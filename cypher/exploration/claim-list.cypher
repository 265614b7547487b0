CYPHER 25
// Ids of the claims that fit, those with most evidence first.
// params: $q, $guest, $topic, $episode, $kind, $minConfidence, $skip, $size
CALL () {
  WHEN $episode IS NOT NULL THEN {
    MATCH (:Episode {id: $episode})<-[:STATED_IN]-(claim:Claim)
    RETURN DISTINCT claim
  }
  WHEN $guest IS NOT NULL THEN {
    MATCH (:Person {id: $guest})-[:MADE]->(claim:Claim)
    RETURN DISTINCT claim
  }
  WHEN $topic IS NOT NULL THEN {
    MATCH (:Topic {id: $topic})<-[:ABOUT]-(claim:Claim)
    RETURN DISTINCT claim
  }
  ELSE {
    MATCH (claim:Claim)
    RETURN claim
  }
}
WITH claim
WHERE ($q IS NULL OR all(word IN split(toLower($q), ' ') WHERE toLower(claim.text) CONTAINS word))
  AND ($guest IS NULL OR EXISTS { (claim)<-[:MADE]-(:Person {id: $guest}) })
  AND ($topic IS NULL OR EXISTS { (claim)-[:ABOUT]->(:Topic {id: $topic}) })
  AND ($kind IS NULL OR $kind IN claim.kinds)
  AND ($minConfidence IS NULL OR claim.confidence >= $minConfidence)
WITH claim.id AS id, COUNT { (claim)-[:EXTRACTED_FROM]->() } AS places
ORDER BY places DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
