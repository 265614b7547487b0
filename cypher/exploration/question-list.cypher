CYPHER 25
// Ids of the questions that fit. Of all questions, of all of a status and of all about a topic, the page is read from an index.
// params: $topic, $episode, $status, $skip, $size
WITH $episode IS NULL AND $status IS NULL AS isWhole
CALL (isWhole) {
  WHEN isWhole AND $topic IS NULL THEN {
    RETURN COUNT { (:Question) } AS total,
           COLLECT {
             MATCH (question:Question)
             WHERE question.id >= ''
             WITH question.id AS id
             ORDER BY id
             SKIP $skip
             LIMIT $size
             RETURN id
           } AS ids
  }
  WHEN isWhole THEN {
    MATCH (topic:Topic {id: $topic})
    RETURN topic.questions AS total,
           COLLECT {
             MATCH ()-[about:ABOUT]->()
             WHERE about.rank STARTS WITH $topic + ' question '
             WITH DISTINCT about.rank AS rank
             ORDER BY rank
             SKIP $skip
             LIMIT $size
             RETURN split(rank, ' ')[2]
           } AS ids
  }
  WHEN $status IS NOT NULL AND $topic IS NULL AND $episode IS NULL THEN {
    OPTIONAL MATCH (graph:Graph {id: 'graph'})
    WITH coalesce(graph['questions_' + $status], 0) AS total
    RETURN total,
           COLLECT {
             MATCH (question:Question)
             WHERE question.id >= '' AND $skip < total AND question.status = $status
             WITH question.id AS id
             ORDER BY id
             SKIP $skip
             LIMIT $size
             RETURN id
           } AS ids
  }
  ELSE {
    CALL () {
      WHEN $episode IS NOT NULL THEN {
        MATCH (:Episode {id: $episode})<-[:RAISED_IN]-(question:Question)
        RETURN DISTINCT question
      }
      WHEN $topic IS NOT NULL THEN {
        MATCH (:Topic {id: $topic})<-[:ABOUT]-(question:Question)
        RETURN DISTINCT question
      }
      ELSE {
        MATCH (question:Question)
        RETURN question
      }
    }
    WITH question
    WHERE ($topic IS NULL OR EXISTS { (question)-[:ABOUT]->(:Topic {id: $topic}) })
      AND ($status IS NULL OR question.status = $status)
    WITH question.id AS id
    ORDER BY id
    WITH collect(id) AS found
    RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
  }
}
RETURN total, ids
