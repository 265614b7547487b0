CYPHER 25
// How well an episode's facts are grounded, and what its sources could not settle.
// params: $id
MATCH (episode:Episode {id: $id})
CALL (episode) {
  MATCH (fact:Claim|Quote|Question|Summary)-[:STATED_IN|FROM|RAISED_IN|OF]->(episode)
  WITH DISTINCT fact
  RETURN count(fact) AS facts,
         count(CASE WHEN EXISTS { (fact)-[:EXTRACTED_FROM]->(:Source)-[:HAS_TEXT]->(:SourceText) } THEN 1 END) AS grounded
}
RETURN facts,
       grounded,
       COLLECT {
         MATCH (quote:Quote)-[:FROM]->(episode)
         WITH quote.verification AS verification, count(DISTINCT quote) AS quotes
         ORDER BY verification
         RETURN {verification: verification, quotes: quotes}
       } AS quotes,
       coalesce(episode.unresolvedNames, []) AS unresolvedNames,
       COLLECT {
         MATCH (person:Person)-[part:HOSTED|GUEST_ON|MENTIONED_IN]->(episode)
         MATCH (alias:Alias {kind: 'PERSON', id: part.as})
         MATCH (like:Alias {kind: 'PERSON', block: alias.block})-[:NAMES]->(other:Person)
         WHERE other <> person
         WITH person.name AS name, collect(DISTINCT other.name) AS others
         ORDER BY name
         RETURN {name: name, others: others[..20]}
       } AS likeNames,
       coalesce(episode.conflicts, []) AS conflicts,
       COUNT { (:Source)-[:DESCRIBES]->(episode) } AS sources
LIMIT 1
