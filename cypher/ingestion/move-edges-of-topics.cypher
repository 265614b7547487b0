CYPHER 25
// Moves the edges that came by an alias to what the alias names from now on; a rank begins with the topic's id.
// params: $rows
UNWIND $rows AS row
MATCH (:Alias {kind: 'TOPIC', id: row.alias})-[:NAMES]->(old:Topic)
WHERE old.id <> row.target
MATCH (old)<-[edge]-(thing)
WHERE edge.as = row.alias
MATCH (target:Topic {id: row.target})
CREATE (target)<-[moved:$(type(edge))]-(thing)
SET moved = properties(edge), moved.rank = target.id + substring(edge.rank, size(old.id))
DELETE edge
