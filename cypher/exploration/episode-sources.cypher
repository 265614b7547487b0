CYPHER 25
// Ids of the sources that describe an episode.
// params: $episode, $skip, $size
MATCH (source:Source)-[:DESCRIBES]->(:Episode {id: $episode})
WITH DISTINCT source.id AS id
ORDER BY id
WITH collect(id) AS found
RETURN size(found) AS total, found[$skip..$skip + $size] AS ids
