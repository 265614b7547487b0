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
// Of the hub's claims the first, the last and one between are supported by quotes.
UNWIND [1, 1500, 3000] AS number
MATCH (claim:Claim {id: 'claim-' + number})
UNWIND range(1, 3) AS copy
CREATE (:Quote {id: 'quote-' + number + '-' + copy, text: 'Quote ' + copy, verification: 'UNCHECKED'})-[:SUPPORTS]->(claim);
