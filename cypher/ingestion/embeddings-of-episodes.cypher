CYPHER 25
// The vectors of texts in episodes, at most $most of them, for what is written anew with the same words.
// params: $ids, $most
UNWIND $ids AS id
MATCH (:Episode {id: id})<-[:STATED_IN|FROM|SPOKEN_IN]-(part)
WHERE part.embedding IS NOT NULL
RETURN part.text AS text,
       coalesce(part.explanation, '') AS explanation,
       part.embedding AS embedding,
       part.explanationEmbedding AS explanationEmbedding
ORDER BY text, explanation
LIMIT $most
