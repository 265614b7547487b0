CYPHER 25
// Ranks the guests of topics of more than $many guests as lists of them are sorted: by how often they came, by name, and by when they
// came last; those of other topics have no such ranks. A rank begins with the topic's id and ends with the guest's, behind a tab.
// params: $ids, $people, $many, $anew
CALL () {
  UNWIND $ids AS id
  MATCH (topic:Topic {id: id})
  WITH topic,
       topic.guests > $many AS isWide,
       EXISTS {
         MATCH ()-[ranked:DISCUSSED]->()
         WHERE ranked.nameRank STARTS WITH topic.id + ' '
       } AS isRanked
  WHERE isWide <> isRanked OR isWide AND $anew
  MATCH (person:Person)-[discussed:DISCUSSED]->(topic)
  RETURN person, discussed, topic
  UNION
  UNWIND $people AS id
  MATCH (person:Person {id: id})-[discussed:DISCUSSED]->(topic:Topic)
  WHERE topic.guests > $many
  RETURN person, discussed, topic
}
WITH discussed,
     CASE
       WHEN topic.guests > $many
       THEN topic.id + ' ' + toString(2000000 - person.episodes) + ' ' + person.sortName + '\t' + person.id
     END AS episodesRank,
     CASE
       WHEN topic.guests > $many
       THEN topic.id + ' ' + person.sortName + '\t' + person.id
     END AS nameRank,
     CASE
       WHEN topic.guests > $many
       THEN topic.id + ' ' + toString(99999999 - 10000 * person.lastOn.year - 100 * person.lastOn.month - person.lastOn.day) + ' ' + person.sortName + '\t' + person.id
     END AS recentRank
WHERE coalesce(discussed.episodesRank, '') <> coalesce(episodesRank, '')
   OR coalesce(discussed.nameRank, '') <> coalesce(nameRank, '')
   OR coalesce(discussed.recentRank, '') <> coalesce(recentRank, '')
SET
  discussed.episodesRank = episodesRank,
  discussed.nameRank = nameRank,
  discussed.recentRank = recentRank
