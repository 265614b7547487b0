CYPHER 25
// Ids of the questions that fit.
// params: $status, $topic, $episode, $skip, $size
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
