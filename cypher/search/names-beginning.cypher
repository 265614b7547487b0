CYPHER 25
// Guests and topics one of whose names has words that begin so, the most telling first: topics whose names begin so as a whole and
// guests, who are known by any of their names, then other topics; of these, those in most episodes. At most $read names are read.
// params: $query, $start, $kinds, $read, $size
CALL db.index.fulltext.queryNodes('name_beginnings', $query, {limit: $read}) YIELD node AS alias
MATCH (alias)-[:NAMES]->(thing:Guest|Topic)
WHERE alias.kind IN $kinds
WITH thing,
     min(CASE
       WHEN alias.id = $start THEN 0
       WHEN alias.id STARTS WITH $start OR thing:Guest THEN 1
       ELSE 2
     END) AS rank,
     collect(DISTINCT alias.text) AS names
WITH thing, rank, names,
     thing.episodes AS weight
ORDER BY rank, weight DESC, thing.id
LIMIT $size
RETURN CASE WHEN thing:Topic THEN 'TOPIC' ELSE 'GUEST' END AS type,
       thing.id AS id,
       thing.name AS name,
       rank,
       weight,
       CASE
         WHEN thing.name IN names THEN null
         ELSE head(COLLECT { UNWIND names AS name RETURN name ORDER BY name LIMIT 1 })
       END AS alias,
       thing.description AS description,
       null AS number,
       thing.episodes AS episodes,
       head(COLLECT {
         MATCH (thing)-[:GUEST_ON]->(episode:Episode)
         WHERE episode.title IS NOT NULL
         WITH DISTINCT episode
         ORDER BY episode.publishedOn DESC, episode.id
         LIMIT 1
         RETURN episode.title
       }) AS title
