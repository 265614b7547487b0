CYPHER 25
// Aliases by id, with their spellings and how often each was seen.
// params: $kind, $ids
UNWIND $ids AS id
MATCH (alias:Alias {kind: $kind, id: id})
RETURN
  alias.id AS id,
  alias.spellings AS spellings,
  alias.counts AS counts,
  alias.block AS block,
  alias.expansion AS expansion
ORDER BY id
