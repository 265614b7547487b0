CYPHER 25
// Ids of the topics that fit by one of their names, in the order asked for; of all topics a page is read from the index of that order.
// params: $q, $sort, $skip, $size
CALL () {
  WHEN $q IS NOT NULL THEN {
    MATCH (alias:Alias)-[:NAMES]->(topic:Topic)
    WHERE alias.lower CONTAINS toLower($q)
    WITH DISTINCT topic
    WITH topic.id AS id,
         topic.sortName AS name,
         CASE $sort WHEN 'EPISODES' THEN topic.episodes WHEN 'GUESTS' THEN topic.guests ELSE 0 END AS many
    ORDER BY many DESC, name, id
    WITH collect(id) AS found
    RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
  }
  WHEN $sort = 'EPISODES' THEN {
    RETURN COUNT { (:Topic) } AS total,
           COLLECT {
             MATCH (topic:Topic)
             WHERE topic.episodes >= 0
             WITH topic
             ORDER BY topic.episodes DESC, topic.sortName, topic.id
             SKIP $skip
             LIMIT $size
             RETURN topic.id
           } AS ids
  }
  WHEN $sort = 'GUESTS' THEN {
    RETURN COUNT { (:Topic) } AS total,
           COLLECT {
             MATCH (topic:Topic)
             WHERE topic.guests >= 0
             WITH topic
             ORDER BY topic.guests DESC, topic.sortName, topic.id
             SKIP $skip
             LIMIT $size
             RETURN topic.id
           } AS ids
  }
  ELSE {
    RETURN COUNT { (:Topic) } AS total,
           COLLECT {
             MATCH (topic:Topic)
             WHERE topic.sortName >= ''
             WITH topic
             ORDER BY topic.sortName, topic.id
             SKIP $skip
             LIMIT $size
             RETURN topic.id
           } AS ids
  }
}
RETURN total, ids
