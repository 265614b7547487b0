CYPHER 25
// Keeps topics under the names of their groups; another name has another vector. What is broader is found by a key's last words.
// params: $rows
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic.embedding = CASE WHEN topic.name = row.name THEN topic.embedding END
SET
  topic.name = row.name,
  topic.key = row.key,
  topic.fromEnd = reduce(words = '', word IN reverse(split(row.key, ' ')) | words + word + ' ')
