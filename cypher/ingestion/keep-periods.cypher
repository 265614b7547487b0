CYPHER 25
// Of topics of more than $many episodes keeps how much was said in each year, quarter and month, each as a text: the period, its first
// day, episodes, guests and claims; of others nothing. The periods of $days are counted anew, and all of what kept none or is regrouped.
// params: $ids, $regrouped, $days, $many, $anew
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
WHERE topic.episodes > $many OR topic.periods IS NOT NULL
WITH topic, topic.episodes > $many AS isWide, $anew OR topic.periods IS NULL OR topic.id IN $regrouped AS isAnew
CALL (topic, isWide, isAnew) {
  WITH topic, isAnew
  WHERE isWide
  CALL (topic, isAnew) {
    WHEN isAnew THEN {
      MATCH (topic)<-[:COVERS]-(episode:Episode)
      RETURN DISTINCT episode.publishedOn AS day
    }
    ELSE {
      UNWIND coalesce($days[topic.id], []) AS day
      RETURN DISTINCT day
    }
  }
  UNWIND CASE
    WHEN day IS NULL THEN [{name: 'UNDATED', start: null, end: null}]
    ELSE [
      {name: 'YEAR', start: date.truncate('year', day), end: date.truncate('year', day) + duration({years: 1}) - duration({days: 1})},
      {name: 'QUARTER', start: date.truncate('quarter', day), end: date.truncate('quarter', day) + duration({months: 3}) - duration({days: 1})},
      {name: 'MONTH', start: date.truncate('month', day), end: date.truncate('month', day) + duration({months: 1}) - duration({days: 1})}
    ]
  END AS period
  WITH DISTINCT topic, period.name AS name, period.start AS start, period.end AS end
  CALL (topic, start, end) {
    WITH topic,
         CASE WHEN start IS NULL THEN '99999999' ELSE toString(99999999 - 10000 * end.year - 100 * end.month - end.day) END AS newest,
         CASE WHEN start IS NULL THEN '99999999' ELSE toString(99999999 - 10000 * start.year - 100 * start.month - start.day) END AS oldest
    MATCH (episode:Episode)-[covers:COVERS]->()
    WHERE covers.rank >= topic.id + ' ' + newest AND covers.rank < topic.id + ' ' + oldest + '!'
    WITH collect(DISTINCT episode) AS episodes
    RETURN size(episodes) AS many,
           COUNT {
             UNWIND episodes AS episode
             MATCH (guest:Person)-[:GUEST_ON]->(episode)
             RETURN DISTINCT guest
           } AS guests,
           COUNT {
             UNWIND episodes AS episode
             MATCH (claim:Claim)-[:STATED_IN]->(episode)
             WHERE EXISTS { (claim)-[:ABOUT]->(topic) }
             RETURN DISTINCT claim
           } AS claims
  }
  RETURN collect({name: name + ' ' + coalesce(toString(start), '-'), many: many, guests: guests, claims: claims}) AS counted
}
WITH topic, isWide, COLLECT {
  CALL (topic, isAnew, counted) {
    UNWIND CASE WHEN isAnew THEN [] ELSE topic.periods END AS text
    WITH text, split(text, ' ') AS words, [one IN counted | one.name] AS names
    WHERE NOT words[0] + ' ' + words[1] IN names
    RETURN text
    UNION ALL
    UNWIND counted AS one
    WITH one
    WHERE one.many > 0
    RETURN one.name + ' ' + one.many + ' ' + one.guests + ' ' + one.claims AS text
  }
  WITH text
  ORDER BY text
  RETURN text
} AS periods
WHERE NOT isWide OR topic.periods IS NULL OR topic.periods <> periods
SET topic.periods = CASE WHEN isWide THEN periods END
