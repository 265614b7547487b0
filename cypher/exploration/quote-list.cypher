CYPHER 25
// Ids of the quotes that fit. Of all quotes, of all of a verification and of all about a topic, the page is read from an index.
// params: $guest, $topic, $episode, $verification, $skip, $size
WITH $guest IS NULL AND $episode IS NULL AND $verification IS NULL AS isWhole
CALL (isWhole) {
  WHEN isWhole AND $topic IS NULL THEN {
    RETURN COUNT { (:Quote) } AS total,
           COLLECT {
             MATCH (quote:Quote)
             WHERE quote.id >= ''
             WITH quote.id AS id
             ORDER BY id
             SKIP $skip
             LIMIT $size
             RETURN id
           } AS ids
  }
  WHEN isWhole THEN {
    MATCH (topic:Topic {id: $topic})
    RETURN topic.quotes AS total,
           COLLECT {
             MATCH ()-[about:ABOUT]->()
             WHERE about.rank STARTS WITH $topic + ' quote '
             WITH DISTINCT about.rank AS rank
             ORDER BY rank
             SKIP $skip
             LIMIT $size
             RETURN split(rank, ' ')[2]
           } AS ids
  }
  WHEN $verification IS NOT NULL AND $guest IS NULL AND $topic IS NULL AND $episode IS NULL THEN {
    OPTIONAL MATCH (graph:Graph {id: 'graph'})
    WITH coalesce(graph['quotes_' + $verification], 0) AS total
    RETURN total,
           COLLECT {
             MATCH (quote:Quote)
             WHERE quote.id >= '' AND $skip < total AND quote.verification = $verification
             WITH quote.id AS id
             ORDER BY id
             SKIP $skip
             LIMIT $size
             RETURN id
           } AS ids
  }
  ELSE {
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
  }
}
RETURN total, ids
