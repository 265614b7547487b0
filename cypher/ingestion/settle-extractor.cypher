CYPHER 25
// Finds out what made the facts of a graph that does not say so yet.
// params: $supplied
MATCH (graph:Graph {id: 'graph'})
WHERE graph.extractor IS NULL
SET graph.extractor = ''
WITH graph
WITH graph, COLLECT {
  MATCH (facts:SourceFacts)
  WHERE facts.extractor <> $supplied
  WITH DISTINCT facts.extractor AS extractor
  ORDER BY extractor
  RETURN extractor
} AS present
SET graph.extractor = CASE WHEN size(present) > 0 THEN reduce(all = head(present), one IN tail(present) | all + ', ' + one) END
