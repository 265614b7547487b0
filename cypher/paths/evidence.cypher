CYPHER 25
// Where the edges of paths are written: at the edge itself, else with the claims, quotes and questions that it joins. That two
// topics are related is written in a claim about both, else where an episode names both, looked for among the first $read.
// params: $links, $read
UNWIND $links AS element
MATCH (one)-[link]->(two)
WHERE elementId(link) = element
CALL (one, two, link) {
  WITH one, two
  WHERE type(link) = 'RELATED_TO'
  WITH CASE WHEN COUNT { (one)<-[:ABOUT]-() } <= COUNT { (two)<-[:ABOUT]-() } THEN [one, two] ELSE [two, one] END AS ends
  WITH ends[0] AS fewer, ends[1] AS more
  MATCH (fewer)<-[:ABOUT]-(claim:Claim)
  WITH claim, more
  LIMIT $read
  WITH claim
  WHERE EXISTS { (claim)-[:ABOUT]->(more) }
  WITH claim
  ORDER BY claim.id
  LIMIT 1
  RETURN collect(claim) AS shared
}
CALL (one, two, link, shared) {
  WITH one, two
  WHERE type(link) = 'RELATED_TO' AND isEmpty(shared)
  WITH CASE WHEN COUNT { (one)<-[:COVERS]-() } <= COUNT { (two)<-[:COVERS]-() } THEN [one, two] ELSE [two, one] END AS ends
  WITH ends[0] AS fewer, ends[1] AS more
  MATCH (fewer)<-[covers:COVERS]-(episode:Episode)
  WITH covers, episode, more
  LIMIT $read
  MATCH (episode)-[also:COVERS]->(more)
  WHERE covers.source IS NOT NULL AND also.source IS NOT NULL
  WITH covers, also, episode
  ORDER BY episode.id, covers.source, covers.start, also.source, also.start
  LIMIT 1
  RETURN collect([covers, also]) AS together
}
RETURN element AS link,
       link.sharedClaims AS sharedClaims,
       link.sharedEpisodes AS sharedEpisodes,
       link.reason AS reason,
       COLLECT {
         UNWIND [link] + coalesce(together[0], []) AS written
         WITH written
         WHERE written.source IS NOT NULL
         RETURN {source: written.source, section: written.section, start: written.start, end: written.end}
       } + COLLECT {
         UNWIND [one, two] + shared AS part
         CALL (part) {
           MATCH (part:Claim|Quote|Question)-[place:EXTRACTED_FROM]->(text:Source)
           WHERE coalesce(place.part, 'TEXT') <> 'EXPLANATION'
           WITH place, text.id AS source
           ORDER BY coalesce(place.part, 'TEXT') DESC, source, place.start
           LIMIT 2
           RETURN {source: source, section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds} AS written
         }
         RETURN written
       } AS places
ORDER BY link
LIMIT 1000
