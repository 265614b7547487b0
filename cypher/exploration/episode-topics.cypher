CYPHER 25
// Topics of an episode, most salient first.
// Weighted by frequency and rarity (Salton and Buckley, 1988); a topic that the source itself names counts twice.
// params: $episode, $skip, $size
MATCH (episode:Episode {id: $episode})-[covering:COVERS]->(topic:Topic)
WITH topic, sum(covering.mentions) AS mentions, max(CASE WHEN covering.explicit THEN 2.0 ELSE 1.0 END) AS named
WITH topic, mentions, named,
     toFloat(COUNT { (:Episode) }) / topic.episodes AS rarity
WITH topic.id AS id, mentions, named * (1.0 + log(1.0 + mentions)) * log(1.0 + rarity) AS weight
ORDER BY weight DESC, id
WITH collect({id: id, mentions: mentions, weight: weight}) AS found
RETURN size(found) AS total,
       [one IN found[$skip..$skip + $size] | {id: one.id, mentions: one.mentions, salience: round(one.weight / found[0].weight, 3)}] AS items
