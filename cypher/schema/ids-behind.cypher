CYPHER 25
// The next $most ids of a label behind one.
// params: $label, $after, $most
MATCH (thing:$($label))
WHERE thing.id > $after
WITH thing.id AS id
ORDER BY id
LIMIT $most
RETURN id
ORDER BY id
