CYPHER 25
// Adds to the graph's own counts (or takes away, with $sign -1) the claims of each kind and of each confidence, the quotes of each
// verification and the questions of each status that episodes hold. What comes to nothing is forgotten.
// params: $ids, $sign
UNWIND $ids AS id
MATCH (episode:Episode {id: id})
CALL (episode) {
  MATCH (claim:Claim)-[:STATED_IN]->(episode)
  UNWIND claim.kinds AS kind
  RETURN 'claims_' + kind AS name, count(DISTINCT claim) AS many
  UNION ALL
  MATCH (claim:Claim)-[:STATED_IN]->(episode)
  WHERE claim.confidence IS NOT NULL
  RETURN 'confidence_' + claim.confidence AS name, count(DISTINCT claim) AS many
  UNION ALL
  MATCH (quote:Quote)-[:FROM]->(episode)
  RETURN 'quotes_' + quote.verification AS name, count(DISTINCT quote) AS many
  UNION ALL
  MATCH (question:Question)-[:RAISED_IN]->(episode)
  RETURN 'questions_' + question.status AS name, count(DISTINCT question) AS many
}
WITH name, $sign * sum(many) AS many
ORDER BY name
MATCH (graph:Graph {id: 'graph'})
WITH graph, name, coalesce(graph[name], 0) + many AS many
SET graph[name] = CASE WHEN many <> 0 THEN many END
