CYPHER 25
DROP INDEX topic_key_ending IF EXISTS;
CYPHER 25
CREATE INDEX topic_from_end IF NOT EXISTS FOR (topic:Topic) ON (topic.fromEnd);
