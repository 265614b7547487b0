CYPHER 25
// How many topics there are, and how many pairs of them are related.
CALL () {
  MATCH (topic:Topic)
  RETURN count(topic) AS topics
}
CALL () {
  MATCH ()-[related:RELATED_TO]->()
  RETURN count(related) AS links
}
RETURN topics, links
