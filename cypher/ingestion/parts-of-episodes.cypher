CYPHER 25
// What episodes hold for their readers, each thing with all that may change of it.
// params: $ids
UNWIND $ids AS wanted
MATCH (episode:Episode {id: wanted})
CALL (episode) {
  RETURN
    'EPISODE' AS kind,
    episode.id AS id,
    coalesce(episode.title, episode.id) AS text,
    {
      episode: episode {.season, .number, .title, .publishedOn, .url, .recordingUrl, .durationSeconds},
      podcasts: COLLECT {
        MATCH (episode)-[part:PART_OF]->(:Podcast)
        RETURN part.as
        ORDER BY part.as
      },
      others: COLLECT {
        MATCH (:Person)-[part:HOSTED|MENTIONED_IN]->(episode)
        RETURN type(part) + ' ' + part.as AS other
        ORDER BY other
      },
      summaries: COLLECT {
        MATCH (summary:Summary)-[:OF]->(episode)
        RETURN summary.id
        ORDER BY summary.id
      },
      segments: COUNT { (:Segment)-[:SPOKEN_IN]->(episode) }
    } AS content
  UNION ALL
  MATCH (person:Person)-[guest:GUEST_ON]->(episode)
  RETURN 'GUEST' AS kind, person.id AS id, person.name AS text, properties(guest) AS content
  UNION ALL
  MATCH (episode)-[covers:COVERS]->(topic:Topic)
  RETURN
    'TOPIC' AS kind,
    topic.id AS id,
    topic.name AS text,
    {mentions: sum(covers.mentions), names: count(covers), explicit: any(one IN collect(covers.explicit) WHERE one)} AS content
  UNION ALL
  MATCH (claim:Claim)-[:STATED_IN]->(episode)
  RETURN
    'CLAIM' AS kind,
    claim.id AS id,
    claim.text AS text,
    {
      claim: claim {.text, .explanation, .kinds, .confidence},
      by: COLLECT {
        MATCH (:Person)-[made:MADE]->(claim)
        RETURN made.as
        ORDER BY made.as
      },
      about: COLLECT {
        MATCH (claim)-[about:ABOUT]->(:Topic)
        RETURN about.as
        ORDER BY about.as
      },
      places: COLLECT {
        MATCH (claim)-[place:EXTRACTED_FROM]->(source:Source)
        RETURN source.id + ' ' + place.start + ' ' + place.end AS place
        ORDER BY place
      }
    } AS content
  UNION ALL
  MATCH (quote:Quote)-[:FROM]->(episode)
  RETURN
    'QUOTE' AS kind,
    quote.id AS id,
    quote.text AS text,
    {
      quote: quote {.text, .verification, .score, .spokenText, .startSeconds},
      by: COLLECT {
        MATCH (:Person)-[said:SAID]->(quote)
        RETURN said.as
        ORDER BY said.as
      },
      about: COLLECT {
        MATCH (quote)-[about:ABOUT]->(:Topic)
        RETURN about.as
        ORDER BY about.as
      },
      places: COLLECT {
        MATCH (quote)-[place:EXTRACTED_FROM]->(source:Source)
        RETURN source.id + ' ' + place.start + ' ' + place.end AS place
        ORDER BY place
      }
    } AS content
  UNION ALL
  MATCH (question:Question)-[:RAISED_IN]->(episode)
  RETURN
    'QUESTION' AS kind,
    question.id AS id,
    question.text AS text,
    {
      question: question {.text, .status},
      about: COLLECT {
        MATCH (question)-[about:ABOUT]->(:Topic)
        RETURN about.as
        ORDER BY about.as
      },
      places: COLLECT {
        MATCH (question)-[place:EXTRACTED_FROM]->(source:Source)
        RETURN source.id + ' ' + place.start + ' ' + place.end AS place
        ORDER BY place
      }
    } AS content
}
RETURN episode.id AS episode, kind, id, text, content
ORDER BY episode, kind, id
