CYPHER 25
CREATE INDEX alias_kind_block IF NOT EXISTS FOR (alias:Alias) ON (alias.kind, alias.block);
CYPHER 25
CREATE TEXT INDEX alias_tokens IF NOT EXISTS FOR (alias:Alias) ON (alias.tokens);
CYPHER 25
CREATE INDEX topic_key IF NOT EXISTS FOR (topic:Topic) ON (topic.key);
CYPHER 25
CREATE INDEX source_uris IF NOT EXISTS FOR (source:Source) ON (source.uris);
CYPHER 25
CREATE INDEX person_name IF NOT EXISTS FOR (person:Person) ON (person.name);
CYPHER 25
CREATE INDEX topic_name IF NOT EXISTS FOR (topic:Topic) ON (topic.name);
CYPHER 25
CREATE INDEX episode_number IF NOT EXISTS FOR (episode:Episode) ON (episode.number);
CYPHER 25
CREATE INDEX episode_published IF NOT EXISTS FOR (episode:Episode) ON (episode.publishedOn);
CYPHER 25
CREATE INDEX source_facts_extractor IF NOT EXISTS FOR (facts:SourceFacts) ON (facts.extractor);
