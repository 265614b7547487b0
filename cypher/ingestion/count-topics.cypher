CYPHER 25
// Counts anew how much there is of topics, after what guests discussed.
// params: $ids
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
SET
  topic.sortName = toLower(topic.name),
  topic.episodes = COUNT {
    MATCH (episode:Episode)-[:COVERS]->(topic)
    RETURN DISTINCT episode
  },
  topic.guests = COUNT { ()-[:DISCUSSED]->(topic) },
  topic.claims = COUNT {
    MATCH (claim:Claim)-[:ABOUT]->(topic)
    RETURN DISTINCT claim
  },
  topic.quotes = COUNT {
    MATCH (quote:Quote)-[:ABOUT]->(topic)
    RETURN DISTINCT quote
  },
  topic.questions = COUNT {
    MATCH (question:Question)-[:ABOUT]->(topic)
    RETURN DISTINCT question
  }
