CYPHER 25
// Ranks episodes and what is in them as ingestion does.
// params: $ids
UNWIND $ids AS id
MATCH (episode:Episode {id: id})
SET
  episode.lower = toLower(episode.title),
  episode.rank = CASE WHEN episode.publishedOn IS NULL THEN '99999999' ELSE toString(99999999 - 10000 * episode.publishedOn.year - 100 * episode.publishedOn.month - episode.publishedOn.day) END + ' ' + id
WITH episode
CALL (episode) {
  MATCH (episode)-[covers:COVERS]->(topic:Topic)
  SET covers.rank = topic.id + ' ' + episode.rank
}
CALL (episode) {
  MATCH (episode)<-[:STATED_IN]-(claim:Claim)
  WITH claim, COUNT { (claim)-[:EXTRACTED_FROM]->() } AS places
  SET claim.rank = toString(99999 - places) + ' ' + claim.id
  WITH claim
  MATCH (claim)-[about:ABOUT]->(topic:Topic)
  SET about.rank = topic.id + ' claim ' + claim.rank
}
CALL (episode) {
  MATCH (episode)<-[:FROM]-(quote:Quote)-[about:ABOUT]->(topic:Topic)
  SET about.rank = topic.id + ' quote ' + quote.id
}
CALL (episode) {
  MATCH (episode)<-[:RAISED_IN]-(question:Question)-[about:ABOUT]->(topic:Topic)
  SET about.rank = topic.id + ' question ' + question.id
}
