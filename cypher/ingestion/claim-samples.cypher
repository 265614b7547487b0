CYPHER 25
// Whether the samples are to be taken in: the graph is empty and nobody changed it yet, or a process was stopped at it.
MERGE (graph:Graph {id: 'graph'})
  ON CREATE SET graph.version = 0, graph.counted = 2
WITH graph, graph.version = 0 AND NOT EXISTS { (:Source) } AS isUntouched
SET graph.samples = CASE WHEN graph.samples IS NULL AND isUntouched THEN 'LOADING' ELSE graph.samples END
RETURN coalesce(graph.samples = 'LOADING', false) AS wanted
