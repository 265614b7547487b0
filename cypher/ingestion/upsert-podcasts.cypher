CYPHER 25
// Keeps podcasts under the names of their groups.
// params: $rows
UNWIND $rows AS row
MERGE (podcast:Podcast {id: row.id})
SET podcast.title = row.name
