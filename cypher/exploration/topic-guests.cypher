CYPHER 25
// Ids of the guests of the episodes that cover a topic, by depth: the page is read from the index, as the last word of a rank.
// params: $topic, $skip, $size
MATCH (topic:Topic {id: $topic})
RETURN topic.guests AS total,
       COLLECT {
         MATCH ()-[discussed:DISCUSSED]->()
         WHERE discussed.rank STARTS WITH $topic + ' '
         WITH discussed.rank AS rank
         ORDER BY rank
         SKIP $skip
         LIMIT $size
         RETURN split(rank, ' ')[3]
       } AS ids
