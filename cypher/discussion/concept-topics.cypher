CYPHER 25
// The topic that goes by a name, with all its names.
// params: $id
MATCH (alias:Alias {kind: 'TOPIC', id: $id})-[:NAMES]->(topic:Topic)
WITH DISTINCT topic
ORDER BY topic.id
LIMIT 5
RETURN {id: topic.id, name: topic.name} AS topic,
       COLLECT {
         MATCH (other:Alias {kind: 'TOPIC'})-[:NAMES]->(topic)
         WITH DISTINCT other.text AS text
         ORDER BY text
         LIMIT 50
         RETURN text
       } AS names
