CYPHER 25
// All aliases of blocks, with the id of what each names at present.
// params: $kind, $blocks
UNWIND $blocks AS block
MATCH (alias:Alias {kind: $kind, block: block})
OPTIONAL MATCH (alias)-[:NAMES]->(named)
RETURN
  alias.id AS id,
  alias.spellings AS spellings,
  alias.counts AS counts,
  block,
  alias.expansion AS expansion,
  named.id AS names
ORDER BY block, id
