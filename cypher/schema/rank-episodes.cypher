CYPHER 25
// Ranks episodes as ingestion does.
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
