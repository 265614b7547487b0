CYPHER 25
// What was found, with its title and the texts that show why.
// params: $found
UNWIND $found AS each
CALL (each) {
  WHEN each.type = 'GUEST' THEN {
    MATCH (person:Person {id: each.id})
    RETURN person.name AS title,
           COLLECT {
             MATCH (alias:Alias {kind: 'PERSON'})-[:NAMES]->(person)
             WITH DISTINCT alias.text AS text
             ORDER BY text
             LIMIT 20
             RETURN text
           } + CASE WHEN person.description IS NULL THEN [] ELSE [person.description] END AS texts,
           each.id AS path,
           null AS position
  }
  WHEN each.type = 'TOPIC' THEN {
    MATCH (topic:Topic {id: each.id})
    RETURN topic.name AS title,
           COLLECT {
             MATCH (alias:Alias {kind: 'TOPIC'})-[:NAMES]->(topic)
             WITH DISTINCT alias.text AS text
             ORDER BY text
             LIMIT 20
             RETURN text
           } AS texts,
           each.id AS path,
           null AS position
  }
  WHEN each.type = 'CLAIM' THEN {
    MATCH (claim:Claim {id: each.id})
    RETURN claim.text AS title, [claim.text, claim.explanation] AS texts, each.id AS path, null AS position
  }
  WHEN each.type = 'QUOTE' THEN {
    MATCH (quote:Quote {id: each.id})
    RETURN quote.text AS title, [quote.text, quote.spokenText] AS texts, each.id AS path, null AS position
  }
  WHEN each.type = 'EPISODE' THEN {
    MATCH (episode:Episode {id: each.id})
    RETURN episode.title AS title, [episode.title] AS texts, each.id AS path, null AS position
  }
  ELSE {
    MATCH (segment:Segment {id: each.id})-[:SPOKEN_IN]->(episode:Episode)
    RETURN episode.title AS title,
           [segment.text] AS texts,
           episode.id AS path,
           segment.position AS position
    ORDER BY path
    LIMIT 1
  }
}
RETURN each.type AS type, each.id AS id, title, [text IN texts WHERE text IS NOT NULL] AS texts, path, position
ORDER BY type, id
LIMIT 20000
