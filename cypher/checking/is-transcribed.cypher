CYPHER 25
// Whether there is a transcript to look at: of an episode, of one that a person took part in, or any.
// params: $episode, $person
CALL ($episode, $person) {
  WHEN $episode IS NOT NULL THEN {
    RETURN EXISTS {
      MATCH (episode:Episode {id: $episode})<-[:SPOKEN_IN]-(:Segment)
      WHERE $person IS NULL OR EXISTS { (episode)<-[:GUEST_ON|HOSTED]-(:Person {id: $person}) }
    } AS isTranscribed
  }
  WHEN $person IS NOT NULL THEN {
    RETURN EXISTS { (:Person {id: $person})-[:GUEST_ON|HOSTED]->(:Episode)<-[:SPOKEN_IN]-(:Segment) } AS isTranscribed
  }
  ELSE {
    RETURN EXISTS { (:Segment) } AS isTranscribed
  }
}
RETURN isTranscribed
LIMIT 1
