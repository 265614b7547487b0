CYPHER 25
// Every topic with what its note links to, the strongest first.
// params: $most, $after, $page
MATCH (paged:Topic)
WHERE paged.id > $after
WITH paged
ORDER BY paged.id
LIMIT $page
WITH collect(paged) AS page
UNWIND page AS topic
RETURN topic.id AS id,
       page[-1].id AS lastOfPage,
       coalesce(topic.name, topic.id) AS name,
       COLLECT {
         MATCH (alias:Alias {kind: 'TOPIC'})-[:NAMES]->(topic)
         WHERE alias.text <> topic.name
         WITH DISTINCT alias.text AS text
         ORDER BY text
         LIMIT $most
         RETURN text
       } AS aliases,
       COLLECT {
         MATCH (topic)-[:BROADER]->(broader:Topic)
         WITH DISTINCT broader
         ORDER BY broader.name, broader.id
         LIMIT $most
         RETURN {id: broader.id, name: coalesce(broader.name, broader.id)}
       } AS broader,
       COLLECT {
         MATCH (topic)<-[:BROADER]-(narrower:Topic)
         WITH DISTINCT narrower
         ORDER BY narrower.name, narrower.id
         LIMIT $most
         RETURN {id: narrower.id, name: coalesce(narrower.name, narrower.id)}
       } AS narrower,
       COLLECT {
         MATCH (topic)-[shared:RELATED_TO]-(related:Topic)
         WITH related, max(shared.sharedEpisodes) AS episodes, max(shared.sharedClaims) AS claims
         ORDER BY episodes DESC, claims DESC, related.id
         LIMIT 25
         RETURN {id: related.id, name: coalesce(related.name, related.id)}
       } AS related,
       COLLECT {
         MATCH (claim:Claim)-[:ABOUT]->(topic)
         WITH DISTINCT claim
         MATCH (guest:Guest)-[:MADE]->(claim)
         WITH DISTINCT claim, guest
         WITH guest, count(*) AS claims
         ORDER BY claims DESC, guest.id
         LIMIT $most
         RETURN {id: guest.id, name: coalesce(guest.name, guest.id)}
       } AS guests,
       COLLECT {
         MATCH (episode:Episode)-[:COVERS]->(topic)
         WITH DISTINCT episode
         ORDER BY episode.publishedOn DESC, episode.id
         LIMIT $most
         RETURN {id: episode.id, name: coalesce(episode.title, episode.id)}
       } AS episodes
