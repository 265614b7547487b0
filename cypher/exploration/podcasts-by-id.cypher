CYPHER 25
// Shows as they are shown, in the order of their ids.
// params: $ids
UNWIND range(0, size($ids) - 1) AS position
MATCH (podcast:Podcast {id: $ids[position]})
RETURN podcast.id AS id,
       podcast.title AS title,
       COLLECT {
         MATCH (alias:Alias {kind: 'PODCAST'})-[:NAMES]->(podcast)
         WHERE alias.text <> podcast.title
         RETURN DISTINCT alias.text AS text
         ORDER BY text
       } AS aliases,
       coalesce(podcast.episodes, 0) AS episodes,
       coalesce(podcast.guests, 0) AS guests
ORDER BY position
