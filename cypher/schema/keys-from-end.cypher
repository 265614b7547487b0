CYPHER 25
// Keeps the keys of topics with their last word first, as ingestion does.
// params: $ids
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
SET topic.fromEnd = reduce(words = '', word IN reverse(split(topic.key, ' ')) | words + word + ' ')
