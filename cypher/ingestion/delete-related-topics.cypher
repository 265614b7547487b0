CYPHER 25
// Removes what is counted anew between topics: all of those regrouped, and those between the touched.
// params: $touched, $regrouped
UNWIND $touched AS id
MATCH (:Topic {id: id})-[old:RELATED_TO]-(other:Topic)
WHERE id IN $regrouped OR other.id IN $touched
WITH DISTINCT old
DELETE old
