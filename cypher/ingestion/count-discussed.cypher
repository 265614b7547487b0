CYPHER 25
// Counts anew what guests discussed: of each topic in how many of their episodes, how often these name it, and what they claimed and
// are quoted with there. A rank begins with the topic's id and sorts as discussions do: by depth, episodes and id.
// params: $ids
UNWIND $ids AS id
MATCH (person:Person {id: id})
CALL (person) {
  CALL (person) {
    MATCH (person)-[:GUEST_ON]->(episode:Episode)
    WITH DISTINCT episode
    MATCH (episode)-[covering:COVERS]->(topic:Topic)
    RETURN topic, episode, 1 AS covers, sum(covering.mentions) AS mentions, 0 AS claims, 0 AS quotes
    UNION ALL
    MATCH (person)-[:MADE]->(claim:Claim)-[:ABOUT]->(topic:Topic)
    WITH DISTINCT claim, topic
    MATCH (claim)-[:STATED_IN]->(episode:Episode)
    RETURN topic, episode, 0 AS covers, 0 AS mentions, count(DISTINCT claim) AS claims, 0 AS quotes
    UNION ALL
    MATCH (person)-[:SAID]->(quote:Quote)-[:ABOUT]->(topic:Topic)
    WITH DISTINCT quote, topic
    MATCH (quote)-[:FROM]->(episode:Episode)
    RETURN topic, episode, 0 AS covers, 0 AS mentions, 0 AS claims, count(DISTINCT quote) AS quotes
  }
  WITH topic, episode, sum(covers) AS covers, sum(mentions) AS mentions, sum(claims) AS claims, sum(quotes) AS quotes
  WHERE covers > 0
  WITH topic, count(episode) AS episodes, sum(mentions) AS mentions, sum(claims) AS claims, sum(quotes) AS quotes
  RETURN collect({topic: topic, episodes: episodes, mentions: mentions, claims: claims, quotes: quotes}) AS counted
}
CALL (person, counted) {
  WITH person, [one IN counted | one.topic] AS topics
  MATCH (person)-[old:DISCUSSED]->(topic:Topic)
  WHERE NOT topic IN topics
  DELETE old
}
CALL (person, counted) {
  UNWIND counted AS one
  WITH person, one, one.topic AS topic, 3 * one.claims + 2 * one.quotes + log(1.0 + one.mentions) AS depth
  MERGE (person)-[discussed:DISCUSSED]->(topic)
  WITH person, one, topic, discussed, depth
  WHERE discussed.rank IS NULL
     OR discussed.episodes <> one.episodes
     OR discussed.mentions <> one.mentions
     OR discussed.claims <> one.claims
     OR discussed.quotes <> one.quotes
  SET
    discussed.episodes = one.episodes,
    discussed.mentions = one.mentions,
    discussed.claims = one.claims,
    discussed.quotes = one.quotes,
    discussed.rank = topic.id + ' ' + toString(2000000000000 - toInteger(round(1000000 * depth))) + ' ' + toString(2000000 - one.episodes) + ' ' + person.id
}
