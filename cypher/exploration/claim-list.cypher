CYPHER 25
// Ids of the claims that fit, those with most evidence first. Of all claims, of all of a kind, of all about a topic and of more
// than $few of some confidence the page is read from the index of ranks, as the last word of a rank.
// params: $q, $guest, $topic, $episode, $kind, $minConfidence, $few, $skip, $size
WITH $q IS NULL AND $guest IS NULL AND $episode IS NULL AND $kind IS NULL AND $minConfidence IS NULL AS isWhole
CALL (isWhole) {
  WHEN isWhole AND $topic IS NULL THEN {
    RETURN COUNT { (:Claim) } AS total,
           COLLECT {
             MATCH (claim:Claim)
             WHERE claim.rank >= ''
             WITH claim.rank AS rank
             ORDER BY rank
             SKIP $skip
             LIMIT $size
             RETURN split(rank, ' ')[1]
           } AS ids
  }
  WHEN isWhole THEN {
    MATCH (topic:Topic {id: $topic})
    RETURN topic.claims AS total,
           COLLECT {
             MATCH ()-[about:ABOUT]->()
             WHERE about.rank STARTS WITH $topic + ' claim '
             WITH DISTINCT about.rank AS rank
             ORDER BY rank
             SKIP $skip
             LIMIT $size
             RETURN split(rank, ' ')[3]
           } AS ids
  }
  WHEN $kind IS NOT NULL AND $q IS NULL AND $guest IS NULL AND $topic IS NULL AND $episode IS NULL AND $minConfidence IS NULL THEN {
    OPTIONAL MATCH (graph:Graph {id: 'graph'})
    WITH coalesce(graph['claims_' + $kind], 0) AS total
    RETURN total,
           COLLECT {
             MATCH (claim:Claim)
             WHERE claim.rank >= '' AND $skip < total AND $kind IN claim.kinds
             WITH claim.rank AS rank
             ORDER BY rank
             SKIP $skip
             LIMIT $size
             RETURN split(rank, ' ')[1]
           } AS ids
  }
  WHEN $minConfidence IS NOT NULL AND $q IS NULL AND $guest IS NULL AND $topic IS NULL AND $episode IS NULL AND $kind IS NULL THEN {
    OPTIONAL MATCH (graph:Graph {id: 'graph'})
    WITH coalesce(
           reduce(sum = 0, name IN [each IN keys(graph) WHERE each STARTS WITH 'confidence_' AND toFloat(substring(each, 11)) >= $minConfidence] | sum + graph[name]),
           0
         ) AS total
    CALL (total) {
      WHEN total > $few THEN {
        RETURN COLLECT {
          MATCH (claim:Claim)
          WHERE claim.rank >= '' AND $skip < total AND claim.confidence >= $minConfidence
          WITH claim.rank AS rank
          ORDER BY rank
          SKIP $skip
          LIMIT $size
          RETURN split(rank, ' ')[1]
        } AS ids
      }
      ELSE {
        RETURN COLLECT {
          MATCH (claim:Claim)
          WHERE claim.confidence >= $minConfidence
          WITH claim.rank AS rank
          ORDER BY rank
          SKIP $skip
          LIMIT $size
          RETURN split(rank, ' ')[1]
        } AS ids
      }
    }
    RETURN total, ids
  }
  ELSE {
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
    WITH claim.id AS id, claim.rank AS rank
    ORDER BY rank
    WITH collect(id) AS found
    RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
  }
}
RETURN total, ids
