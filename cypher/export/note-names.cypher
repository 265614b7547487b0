CYPHER 25
// The name of everything that a note will be about.
MATCH (guest:Guest)
RETURN 'GUEST' AS kind, coalesce(guest.name, guest.id) AS name
UNION ALL
MATCH (topic:Topic)
RETURN 'TOPIC' AS kind, coalesce(topic.name, topic.id) AS name
UNION ALL
MATCH (episode:Episode)
RETURN 'EPISODE' AS kind, coalesce(episode.title, episode.id) AS name
