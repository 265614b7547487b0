CYPHER 25
// What the notes about some episodes say, a part a row; claims and quotes in the order of their places, the first of many.
// params: $references, $most, $few
UNWIND $references AS reference
MATCH (episode:Episode)
WHERE elementId(episode) = reference
RETURN reference, 'head' AS part, {
  id: episode.id,
  name: coalesce(episode.title, episode.id),
  number: episode.number,
  publishedOn: episode.publishedOn,
  url: episode.url,
  durationSeconds: episode.durationSeconds,
  allClaims: COUNT {
    MATCH (claim:Claim)-[:STATED_IN]->(episode)
    RETURN DISTINCT claim
  },
  allQuotes: COUNT {
    MATCH (quote:Quote)-[:FROM]->(episode)
    RETURN DISTINCT quote
  },
  podcast: head(COLLECT {
    MATCH (episode)-[:PART_OF]->(podcast:Podcast)
    WITH DISTINCT podcast
    ORDER BY podcast.id
    LIMIT 1
    RETURN podcast.title
  })
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (episode:Episode)
WHERE elementId(episode) = reference
RETURN reference, 'people' AS part, COLLECT {
  MATCH (person:Person)-[part:HOSTED|GUEST_ON]->(episode)
  WITH DISTINCT person, CASE type(part) WHEN 'HOSTED' THEN 'Host' ELSE 'Guest' END AS role
  ORDER BY role DESC, person.name, person.id
  LIMIT $few
  RETURN {id: person.id, name: coalesce(person.name, person.id), isGuest: person:Guest, role: role}
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (episode:Episode)
WHERE elementId(episode) = reference
RETURN reference, 'topics' AS part, COLLECT {
  MATCH (episode)-[covers:COVERS]->(topic:Topic)
  WITH topic, sum(covers.mentions) AS mentions
  ORDER BY mentions DESC, topic.id
  LIMIT $few
  RETURN {id: topic.id, name: coalesce(topic.name, topic.id)}
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (episode:Episode)
WHERE elementId(episode) = reference
RETURN reference, 'summaries' AS part, COLLECT {
  MATCH (summary:Summary)-[:OF]->(episode)
  WITH summary
  ORDER BY summary.kind, summary.id
  LIMIT $few
  RETURN summary.text
} AS value
UNION ALL
UNWIND $references AS reference
MATCH (episode:Episode)
WHERE elementId(episode) = reference
RETURN reference, 'claims' AS part, COLLECT {
  MATCH (claim:Claim)-[:STATED_IN]->(episode)
  WITH DISTINCT claim, COLLECT {
    MATCH (claim)-[place:EXTRACTED_FROM]->(source:Source)
    WITH source.id AS source, place.start AS start
    ORDER BY source, start
    LIMIT 1
    RETURN [source, start]
  } AS first
  ORDER BY first, claim.id
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
MATCH (episode:Episode)
WHERE elementId(episode) = reference
RETURN reference, 'quotes' AS part, COLLECT {
  MATCH (quote:Quote)-[:FROM]->(episode)
  WITH DISTINCT quote
  ORDER BY quote.startSeconds, quote.id
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
