CYPHER 25
// The next episodes that have claims, quotes or passages without a vector, and at most $size of these.
// params: $size
MATCH (episode:Episode)
WHERE episode.embeddingModel IS NULL
WITH episode
ORDER BY episode.id
LIMIT 20
WITH collect(episode) AS episodes
RETURN [episode IN episodes | episode.id] AS episodes,
       COLLECT {
         UNWIND episodes AS episode
         MATCH (episode)<-[:STATED_IN|FROM|SPOKEN_IN]-(part)
         WHERE part.embedding IS NULL
         WITH DISTINCT part
         ORDER BY part.id
         LIMIT $size
         RETURN {node: elementId(part), text: part.text, explanation: coalesce(part.explanation, '')} AS text
       } AS texts
