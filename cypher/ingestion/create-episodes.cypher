CYPHER 25
// Creates episodes and leads their other ids and their sources to them. A rank sorts as lists do: the newest first, undated ones last.
// params: $rows
UNWIND $rows AS row
CREATE (episode:Episode {
  id: row.id,
  rank: CASE WHEN row.publishedOn IS NULL THEN '99999999' ELSE toString(99999999 - 10000 * row.publishedOn.year - 100 * row.publishedOn.month - row.publishedOn.day) END + ' ' + row.id,
  season: row.season,
  number: row.number,
  title: row.title,
  lower: toLower(row.title),
  publishedOn: row.publishedOn,
  url: row.url,
  recordingUrl: row.recordingUrl,
  durationSeconds: row.durationSeconds,
  conflicts: row.conflicts,
  unresolvedNames: row.unresolvedNames,
  fingerprint: row.fingerprint
})
WITH episode, row
CALL (episode, row) {
  UNWIND row.otherIds AS other
  CREATE (:Alias {kind: 'EPISODE', id: other, text: other})-[:NAMES]->(episode)
}
CALL (episode, row) {
  UNWIND row.sources AS described
  MATCH (source:Source {id: described})
  CREATE (source)-[:DESCRIBES]->(episode)
}
CALL (episode, row) {
  UNWIND row.names AS name
  MATCH (alias:Alias {kind: name.kind, id: name.alias})
  CREATE (episode)-[:USES {text: name.text, mentions: name.mentions}]->(alias)
}
CALL (episode, row) {
  UNWIND row.chapters AS part
  CREATE (:Chapter {id: part.id, title: part.title, startSeconds: part.startSeconds, position: part.position})
    -[:OF]->(episode)
}
