CYPHER 25
// A topic with so many relations that the closest are kept apart.
CREATE (hub:Topic {id: 'harbours', name: 'harbours', key: 'harbours'}),
       (:Alias {kind: 'TOPIC', id: 'harbours', text: 'harbours'})-[:NAMES]->(hub)
WITH hub
UNWIND range(1, 2100) AS number
CREATE (niche:Topic {id: 'niche-' + number, name: 'niche ' + number, key: 'niche ' + number}),
       (:Alias {kind: 'TOPIC', id: 'niche-' + number, text: 'niche ' + number})-[:NAMES]->(niche),
       (hub)-[:RELATED_TO {sharedEpisodes: 1 + number % 7, sharedGuests: 1, sharedClaims: number % 5}]->(niche);
