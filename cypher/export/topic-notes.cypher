CYPHER 25
// What the notes about some topics link to, a part a row, the strongest first.
// params: $references, $most
UNWIND $references AS reference
MATCH (topic:Topic)
WHERE elementId(topic) = reference
RETURN reference, 'head' AS part, {
  id: topic.id,
  name: coalesce(topic.name, topic.id)
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (topic:Topic)
WHERE elementId(topic) = reference
RETURN reference, 'aliases' AS part, COLLECT {
  MATCH (alias:Alias {kind: 'TOPIC'})-[:NAMES]->(topic)
  WHERE alias.text <> topic.name
  WITH DISTINCT alias.text AS text
  ORDER BY text
  LIMIT $most
  RETURN text
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (topic:Topic)
WHERE elementId(topic) = reference
RETURN reference, 'broader' AS part, COLLECT {
  MATCH (topic)-[:BROADER]->(broader:Topic)
  WITH DISTINCT broader
  ORDER BY broader.name, broader.id
  LIMIT $most
  RETURN {id: broader.id, name: coalesce(broader.name, broader.id)}
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (topic:Topic)
WHERE elementId(topic) = reference
RETURN reference, 'narrower' AS part, COLLECT {
  MATCH (topic)<-[:BROADER]-(narrower:Topic)
  WITH DISTINCT narrower
  ORDER BY narrower.name, narrower.id
  LIMIT $most
  RETURN {id: narrower.id, name: coalesce(narrower.name, narrower.id)}
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (topic:Topic)
WHERE elementId(topic) = reference
RETURN reference, 'related' AS part, COLLECT {
  MATCH (topic)-[shared:RELATED_TO]-(related:Topic)
  WITH related, shared
  ORDER BY shared.sharedEpisodes DESC, shared.sharedClaims DESC, related.id
  LIMIT 50
  WITH related, max(shared.sharedEpisodes) AS episodes, max(shared.sharedClaims) AS claims
  ORDER BY episodes DESC, claims DESC, related.id
  LIMIT 25
  RETURN {id: related.id, name: coalesce(related.name, related.id)}
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (topic:Topic)
WHERE elementId(topic) = reference
RETURN reference, 'guests' AS part, COLLECT {
  MATCH (claim:Claim)-[:ABOUT]->(topic)
  WITH DISTINCT claim
  MATCH (guest:Guest)-[:MADE]->(claim)
  WITH DISTINCT claim, guest
  WITH guest, count(*) AS claims
  ORDER BY claims DESC, guest.id
  LIMIT $most
  RETURN {id: guest.id, name: coalesce(guest.name, guest.id)}
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (topic:Topic)
WHERE elementId(topic) = reference
RETURN reference, 'episodes' AS part, COLLECT {
  MATCH (episode:Episode)-[:COVERS]->(topic)
  WITH DISTINCT episode
  ORDER BY episode.publishedOn DESC, episode.id
  LIMIT $most
  RETURN {id: episode.id, name: coalesce(episode.title, episode.id)}
} AS value
