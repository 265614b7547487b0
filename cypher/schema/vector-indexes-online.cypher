CYPHER 25
// How many vector indexes can be used.
SHOW VECTOR INDEXES
YIELD name, state
WHERE name ENDS WITH '_meaning' AND state = 'ONLINE'
RETURN count(*) AS online
