CYPHER 25
// A topic that everything is about, and two that are about little else than each other.
CREATE (hub:Topic {id: 'engineering', name: 'engineering', key: 'engineering'}),
       (:Alias {kind: 'TOPIC', id: 'engineering', text: 'engineering'})-[:NAMES]->(hub)
WITH hub
UNWIND range(1, 3000) AS number
CREATE (claim:Claim {id: 'claim-' + number, text: 'Claim ' + number + ' about engineering.', kinds: ['INSIGHT']}),
       (claim)-[:ABOUT {`as`: 'engineering'}]->(hub);
CYPHER 25
MATCH (hub:Topic {id: 'engineering'})
UNWIND range(1, 1200) AS number
CREATE (episode:Episode {id: 'hub-' + number, number: number, title: 'Hub ' + number, conflicts: [], unresolvedNames: []}),
       (episode)-[:COVERS {`as`: 'engineering', mentions: 1 + number % 7, explicit: false}]->(hub),
       (guest:Person:Guest {id: 'guest-' + number, name: 'Guest ' + number}),
       (guest)-[:GUEST_ON {`as`: 'guest-' + number}]->(episode),
       (niche:Topic {id: 'niche-' + number, name: 'niche ' + number, key: 'niche ' + number}),
       (episode)-[:COVERS {`as`: 'niche-' + number, mentions: 1, explicit: false}]->(niche),
       (hub)-[:RELATED_TO {sharedEpisodes: 1, sharedGuests: 1, sharedClaims: number % 3}]->(niche);
CYPHER 25
MATCH (one:Topic {id: 'niche-1'}), (other:Topic {id: 'niche-2'}), (episode:Episode {id: 'hub-1'})
CREATE (episode)-[:COVERS {`as`: 'niche-2', mentions: 1, explicit: false}]->(other),
       (one)-[:RELATED_TO {sharedEpisodes: 1, sharedGuests: 1, sharedClaims: 0}]->(other);
CYPHER 25
// A topic of 20,000 claims, of which the first, the last and one between are supported by quotes.
CREATE (hub:Topic {id: 'everything', name: 'everything', key: 'everything'}),
       (:Alias {kind: 'TOPIC', id: 'everything', text: 'everything'})-[:NAMES]->(hub)
WITH hub
UNWIND range(1, 20000) AS number
CREATE (claim:Claim {id: 'thing-' + number, text: 'Thing ' + number, kinds: ['INSIGHT']}),
       (claim)-[:ABOUT {`as`: 'everything'}]->(hub)
WITH number, claim
WHERE number IN [1, 7000, 20000]
UNWIND range(1, 3) AS copy
CREATE (:Quote {id: 'thing-' + number + '-' + copy, text: 'Thing.', verification: 'UNCHECKED'})-[:SUPPORTS]->(claim);
