CYPHER 25
// What the notes about some guests say, a part a row; claims and quotes by episode, the first of many.
// params: $references, $most, $few
UNWIND $references AS reference
MATCH (guest:Guest)
WHERE elementId(guest) = reference
RETURN reference, 'head' AS part, {
  id: guest.id,
  name: coalesce(guest.name, guest.id),
  description: guest.description,
  allClaims: COUNT {
    MATCH (guest)-[:MADE]->(claim:Claim)
    RETURN DISTINCT claim
  },
  allQuotes: COUNT {
    MATCH (guest)-[:SAID]->(quote:Quote)
    RETURN DISTINCT quote
  }
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (guest:Guest)
WHERE elementId(guest) = reference
RETURN reference, 'aliases' AS part, COLLECT {
  MATCH (alias:Alias {kind: 'PERSON'})-[:NAMES]->(guest)
  WHERE alias.text <> guest.name
  WITH DISTINCT alias.text AS text
  ORDER BY text
  LIMIT $most
  RETURN text
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (guest:Guest)
WHERE elementId(guest) = reference
RETURN reference, 'episodes' AS part, COLLECT {
  MATCH (guest)-[:GUEST_ON]->(episode:Episode)
  WITH DISTINCT episode
  ORDER BY episode.publishedOn DESC, episode.id
  LIMIT $most
  RETURN {id: episode.id, name: coalesce(episode.title, episode.id)}
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (guest:Guest)
WHERE elementId(guest) = reference
RETURN reference, 'topics' AS part, COLLECT {
  MATCH (guest)-[:MADE]->(claim:Claim)
  WITH DISTINCT claim
  MATCH (claim)-[:ABOUT]->(topic:Topic)
  WITH DISTINCT claim, topic
  WITH topic, count(*) AS claims
  ORDER BY claims DESC, topic.id
  LIMIT $few
  RETURN {id: topic.id, name: coalesce(topic.name, topic.id)}
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (guest:Guest)
WHERE elementId(guest) = reference
RETURN reference, 'claims' AS part, COLLECT {
  MATCH (guest)-[:MADE]->(claim:Claim)
  WITH DISTINCT claim
  MATCH (claim)-[:STATED_IN]->(episode:Episode)
  WITH DISTINCT claim, episode
  ORDER BY episode.publishedOn DESC, episode.id, claim.id
  LIMIT $most
  RETURN {
    id: claim.id,
    text: claim.text,
    explanation: claim.explanation,
    episode: {id: episode.id, name: coalesce(episode.title, episode.id), recordingUrl: episode.recordingUrl},
    by: COLLECT {
      MATCH (person:Person)-[:MADE]->(claim)
      WITH DISTINCT person
      ORDER BY person.name, person.id
      LIMIT $few
      RETURN {id: person.id, name: coalesce(person.name, person.id), isGuest: person:Guest}
    },
    about: COLLECT {
      MATCH (claim)-[:ABOUT]->(topic:Topic)
      WITH DISTINCT topic
      ORDER BY topic.name, topic.id
      LIMIT $few
      RETURN {id: topic.id, name: coalesce(topic.name, topic.id)}
    },
    places: COLLECT {
      MATCH (claim)-[place:EXTRACTED_FROM]->(source:Source)
      WITH source, place
      ORDER BY source.id, place.start, place.end
      LIMIT $few
      RETURN {source: coalesce(head(source.names), source.id), section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds}
    }
  }
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (guest:Guest)
WHERE elementId(guest) = reference
RETURN reference, 'quotes' AS part, COLLECT {
  MATCH (guest)-[:SAID]->(quote:Quote)
  WITH DISTINCT quote
  MATCH (quote)-[:FROM]->(episode:Episode)
  WITH DISTINCT quote, episode
  ORDER BY episode.publishedOn DESC, episode.id, quote.id
  LIMIT $most
  RETURN {
    id: quote.id,
    text: quote.text,
    verification: quote.verification,
    spokenText: quote.spokenText,
    startSeconds: quote.startSeconds,
    episode: {id: episode.id, name: coalesce(episode.title, episode.id), recordingUrl: episode.recordingUrl},
    by: COLLECT {
      MATCH (person:Person)-[:SAID]->(quote)
      WITH DISTINCT person
      ORDER BY person.name, person.id
      LIMIT $few
      RETURN {id: person.id, name: coalesce(person.name, person.id), isGuest: person:Guest}
    },
    about: COLLECT {
      MATCH (quote)-[:ABOUT]->(topic:Topic)
      WITH DISTINCT topic
      ORDER BY topic.name, topic.id
      LIMIT $few
      RETURN {id: topic.id, name: coalesce(topic.name, topic.id)}
    },
    places: COLLECT {
      MATCH (quote)-[place:EXTRACTED_FROM]->(source:Source)
      WITH source, place
      ORDER BY source.id, place.start, place.end
      LIMIT $few
      RETURN {source: coalesce(head(source.names), source.id), section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds}
    }
  }
} AS value
