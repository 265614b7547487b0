CYPHER 25
// Topics of the episodes a guest was on, with what this guest said of each, strongest first.
// Weighted by frequency and rarity (Salton and Buckley, 1988); a claim or quote counts as three mentions.
// params: $guest, $skip, $size
MATCH (guest:Person {id: $guest})
MATCH (guest)-[discussed:DISCUSSED]->(topic:Topic)
WITH guest, topic,
     discussed.episodes AS episodes,
     discussed.mentions AS mentions,
     discussed.claims AS claims,
     discussed.quotes AS quotes,
     toFloat(COUNT { (:Episode) }) / topic.episodes AS rarity
WITH guest, topic, episodes, mentions, claims, quotes,
     (1.0 + log(1.0 + mentions + 3 * claims + 3 * quotes)) * log(1.0 + rarity) AS weight
ORDER BY weight DESC, topic.id
WITH guest,
     collect({topic: topic, episodes: episodes, mentions: mentions, claims: claims, quotes: quotes, weight: weight}) AS found
RETURN size(found) AS total,
       COLLECT {
         UNWIND found[$skip..$skip + $size] AS one
         WITH one, one.topic AS topic
         RETURN {
           id: topic.id,
           name: topic.name,
           episodes: one.episodes,
           claims: one.claims,
           quotes: one.quotes,
           mentions: one.mentions,
           salience: round(one.weight / found[0].weight, 3),
           evidence: COLLECT {
             MATCH (guest)-[:MADE|SAID]->(said:Claim|Quote)
             WITH DISTINCT said, topic
             WHERE EXISTS { (said)-[:ABOUT]->(topic) }
             WITH said
             MATCH (said)-[place:EXTRACTED_FROM {part: 'TEXT'}]->(source:Source)
             WITH DISTINCT source.id AS source, place
             ORDER BY source, place.start
             LIMIT 3
             RETURN {source: source, section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds}
           },
           covered: COLLECT {
             MATCH (guest)-[:GUEST_ON]->(episode:Episode)
             WITH DISTINCT episode, topic
             MATCH (episode)-[place:COVERS]->(topic)
             WHERE place.source IS NOT NULL
             WITH DISTINCT place
             ORDER BY place.source, place.start
             LIMIT 1
             RETURN {source: place.source, section: place.section, start: place.start, end: place.end}
           }
         } AS item
       } AS items
