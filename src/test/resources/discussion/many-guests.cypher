CYPHER 25
// A hundred guests of one to four episodes on three topics, with claims about one or two of them.
UNWIND ['lamps', 'buoys', 'tides'] AS id
CREATE (topic:Topic {id: id, name: id, key: id}),
       (:Alias {kind: 'TOPIC', id: id, text: id})-[:NAMES]->(topic);
CYPHER 25
UNWIND range(1, 100) AS number
CREATE (guest:Person:Guest {id: 'guest-' + number, name: 'Guest ' + number})
WITH guest, number
UNWIND range(0, number * 7 % 4) AS talk
CREATE (episode:Episode {id: 'talk-' + number + '-' + talk, number: 10 * number + talk, title: 'Talk ' + number, conflicts: [], unresolvedNames: []}),
       (guest)-[:GUEST_ON {`as`: guest.id}]->(episode)
SET episode.publishedOn = CASE WHEN (number + talk) % 9 > 0 THEN date('2019-11-03') + duration({days: 31 * number % 700 + 97 * talk}) END
WITH guest, number, talk, episode
UNWIND ['lamps', 'buoys', 'tides'][number * talk % 3..] AS id
MATCH (topic:Topic {id: id})
CREATE (episode)-[:COVERS {`as`: id, mentions: 1 + (number * 13 + talk * 5) % 11, explicit: false}]->(topic)
WITH guest, number, talk, episode, collect(topic) AS topics
UNWIND range(1, number * 11 % 6) AS one
CREATE (claim:Claim {id: 'claim-' + number + '-' + talk + '-' + one, text: 'Claim ' + one, kinds: ['INSIGHT']}),
       (guest)-[:MADE {`as`: guest.id}]->(claim),
       (claim)-[:STATED_IN]->(episode)
WITH topics, claim, number, one
UNWIND topics[0..1 + (number + one) % 2] AS topic
CREATE (claim)-[:ABOUT {`as`: topic.id}]->(topic);
CYPHER 25
MATCH (guest:Guest)-[:GUEST_ON]->(episode:Episode)-[:COVERS]->(topic:Topic {id: 'tides'})
WHERE episode.number % 3 = 0
CREATE (quote:Quote {id: 'quote-' + episode.id, text: 'A quote.', verification: 'UNCHECKED'}),
       (guest)-[:SAID {`as`: guest.id}]->(quote),
       (quote)-[:FROM]->(episode),
       (quote)-[:ABOUT {`as`: 'tides'}]->(topic);
