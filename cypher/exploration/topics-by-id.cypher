CYPHER 25
// Topics as they are shown, in the order of their ids.
// params: $ids
UNWIND range(0, size($ids) - 1) AS position
MATCH (topic:Topic {id: $ids[position]})
RETURN topic.id AS id,
       topic.name AS name,
       COLLECT {
         MATCH (alias:Alias {kind: 'TOPIC'})-[:NAMES]->(topic)
         WHERE alias.text <> topic.name
         RETURN DISTINCT alias.text AS text
         ORDER BY text
       } AS aliases,
       COLLECT {
         MATCH (topic)-[:BROADER]->(broader:Topic)
         WITH DISTINCT broader
         ORDER BY broader.name, broader.id
         LIMIT 100
         RETURN {id: broader.id, name: broader.name}
       } AS broader,
       COLLECT {
         MATCH (topic)<-[:BROADER]-(narrower:Topic)
         WITH DISTINCT narrower
         ORDER BY narrower.name, narrower.id
         LIMIT 100
         RETURN {id: narrower.id, name: narrower.name}
       } AS narrower,
       coalesce(topic.episodes, 0) AS episodes,
       coalesce(topic.guests, 0) AS guests,
       coalesce(topic.claims, 0) AS claims
ORDER BY position
