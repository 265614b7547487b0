CYPHER 25
// Episodes and podcasts whose titles have words that begin so. At most $read titles are read.
// params: $query, $start, $labels, $read, $size
CALL db.index.fulltext.queryNodes('title_beginnings', $query, {limit: $read}) YIELD node AS thing
WHERE any(label IN labels(thing) WHERE label IN $labels)
WITH thing,
     CASE WHEN toLower(thing.title) STARTS WITH $start THEN 1 ELSE 2 END AS rank,
     CASE WHEN thing:Podcast THEN COUNT { (thing)<-[:PART_OF]-() } ELSE 1 END AS weight
ORDER BY rank, weight DESC, thing.id
LIMIT $size
RETURN CASE WHEN thing:Podcast THEN 'PODCAST' ELSE 'EPISODE' END AS type,
       thing.id AS id,
       thing.title AS name,
       rank,
       weight,
       null AS alias,
       null AS description,
       thing.number AS number,
       weight AS episodes,
       head(COLLECT {
         MATCH (thing)-[:PART_OF]->(podcast:Podcast)
         RETURN podcast.title
         ORDER BY podcast.id
         LIMIT 1
       }) AS title
