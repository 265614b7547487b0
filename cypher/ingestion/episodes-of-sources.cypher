CYPHER 25
// The episode each source describes at present.
// params: $ids
UNWIND $ids AS id
MATCH (:Source {id: id})-[:DESCRIBES]->(episode:Episode)
RETURN id AS source, episode.id AS episode, episode.fingerprint AS fingerprint
ORDER BY source
