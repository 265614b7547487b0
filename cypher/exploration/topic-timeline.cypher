CYPHER 25
// How much was said of a topic when: the counts of each year, quarter or month that has episodes; undated ones have no start. Of a topic
// that keeps its periods those alone are counted anew of which some days are left out.
// params: $topic, $bucket, $since, $until
MATCH (topic:Topic {id: $topic})
CALL (topic) {
  WHEN topic.periods IS NULL THEN {
    MATCH (topic)<-[:COVERS]-(episode:Episode)
    WITH DISTINCT topic, episode
    WHERE episode.publishedOn IS NULL
       OR ($since IS NULL OR episode.publishedOn >= $since)
      AND ($until IS NULL OR episode.publishedOn <= $until)
    WITH topic,
         CASE
           WHEN episode.publishedOn IS NULL THEN null
           WHEN $bucket = 'YEAR' THEN date.truncate('year', episode.publishedOn)
           WHEN $bucket = 'QUARTER' THEN date.truncate('quarter', episode.publishedOn)
           ELSE date.truncate('month', episode.publishedOn)
         END AS start,
         collect(episode) AS found
    RETURN start,
           size(found) AS episodes,
           COUNT {
             UNWIND found AS episode
             MATCH (guest:Person)-[:GUEST_ON]->(episode)
             RETURN DISTINCT guest
           } AS guests,
           COUNT {
             UNWIND found AS episode
             MATCH (claim:Claim)-[:STATED_IN]->(episode)
             WHERE EXISTS { (claim)-[:ABOUT]->(topic) }
             RETURN DISTINCT claim
           } AS claims
  }
  ELSE {
    UNWIND topic.periods AS text
    WITH topic, split(text, ' ') AS words
    WHERE words[0] IN [$bucket, 'UNDATED']
    WITH topic, words, CASE words[0] WHEN 'UNDATED' THEN null ELSE date(words[1]) END AS start
    WITH topic, words, start, start + duration({months: CASE $bucket WHEN 'YEAR' THEN 12 WHEN 'QUARTER' THEN 3 ELSE 1 END}) - duration({days: 1}) AS end
    WHERE start IS NULL OR ($since IS NULL OR end >= $since) AND ($until IS NULL OR start <= $until)
    CALL (topic, words, start, end) {
      WHEN start IS NULL OR ($since IS NULL OR start >= $since) AND ($until IS NULL OR end <= $until) THEN {
        RETURN toInteger(words[2]) AS episodes, toInteger(words[3]) AS guests, toInteger(words[4]) AS claims
      }
      ELSE {
        WITH topic,
             CASE WHEN $since > start THEN $since ELSE start END AS first,
             CASE WHEN $until < end THEN $until ELSE end END AS last
        WITH topic,
             toString(99999999 - 10000 * last.year - 100 * last.month - last.day) AS newest,
             toString(99999999 - 10000 * first.year - 100 * first.month - first.day) AS oldest
        MATCH (episode:Episode)-[covers:COVERS]->()
        WHERE covers.rank >= topic.id + ' ' + newest AND covers.rank < topic.id + ' ' + oldest + '!'
        WITH collect(DISTINCT episode) AS found
        RETURN size(found) AS episodes,
               COUNT {
                 UNWIND found AS episode
                 MATCH (guest:Person)-[:GUEST_ON]->(episode)
                 RETURN DISTINCT guest
               } AS guests,
               COUNT {
                 UNWIND found AS episode
                 MATCH (claim:Claim)-[:STATED_IN]->(episode)
                 WHERE EXISTS { (claim)-[:ABOUT]->(topic) }
                 RETURN DISTINCT claim
               } AS claims
      }
    }
    WITH start, episodes, guests, claims
    WHERE episodes > 0
    RETURN start, episodes, guests, claims
  }
}
RETURN start, episodes, guests, claims
ORDER BY start
LIMIT 10000
