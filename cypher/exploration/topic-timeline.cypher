CYPHER 25
// How much was said of a topic when: the counts of each year, quarter or month that has episodes; undated ones have no start.
// params: $topic, $bucket, $since, $until
MATCH (:Topic {id: $topic})<-[:COVERS]-(episode:Episode)
WITH DISTINCT episode
WHERE episode.publishedOn IS NULL
   OR ($since IS NULL OR episode.publishedOn >= $since)
  AND ($until IS NULL OR episode.publishedOn <= $until)
WITH CASE
       WHEN episode.publishedOn IS NULL THEN null
       WHEN $bucket = 'YEAR' THEN date.truncate('year', episode.publishedOn)
       WHEN $bucket = 'QUARTER' THEN date.truncate('quarter', episode.publishedOn)
       ELSE date.truncate('month', episode.publishedOn)
     END AS start,
     collect(episode) AS episodes
RETURN start,
       size(episodes) AS episodes,
       COUNT {
         UNWIND episodes AS episode
         MATCH (guest:Person)-[:GUEST_ON]->(episode)
         RETURN DISTINCT guest
       } AS guests,
       COUNT {
         UNWIND episodes AS episode
         MATCH (claim:Claim)-[:STATED_IN]->(episode)
         WHERE EXISTS { (claim)-[:ABOUT]->(:Topic {id: $topic}) }
         RETURN DISTINCT claim
       } AS claims
ORDER BY start
LIMIT 10000
