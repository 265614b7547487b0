CYPHER 25
// How many topics there are, and how many pairs of them are related.
MATCH (topic:Topic)
WITH count(topic) AS topics
CALL (topics) {
  MATCH ()-[related:RELATED_TO]->()
  RETURN count(related) AS links
}
RETURN topics, links
