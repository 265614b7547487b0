CYPHER 25
// Keeps aliases with their spellings.
// params: $kind, $rows
UNWIND $rows AS row
MERGE (alias:Alias {kind: $kind, id: row.id})
SET
  alias.text = row.text,
  alias.lower = toLower(row.text),
  alias.spellings = row.spellings,
  alias.counts = row.counts,
  alias.tokens = row.tokens,
  alias.expansion = row.expansion,
  alias.block = row.block
