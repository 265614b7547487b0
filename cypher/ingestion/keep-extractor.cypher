CYPHER 25
// Keeps what made the facts in the graph: of the versions known so far and these, the ones that are still there.
// params: $extractors, $supplied
MATCH (graph:Graph {id: 'graph'})
UNWIND split(coalesce(graph.extractor, ''), ', ') + $extractors AS extractor
WITH DISTINCT graph, extractor
ORDER BY extractor
WITH graph, collect(CASE
  WHEN extractor <> '' AND extractor <> $supplied AND EXISTS { (:SourceFacts {extractor: extractor}) }
  THEN extractor
END) AS present
SET graph.extractor = CASE WHEN size(present) > 0 THEN reduce(all = head(present), one IN tail(present) | all + ', ' + one) END
