CYPHER 25
CREATE FULLTEXT INDEX name_beginnings IF NOT EXISTS FOR (alias:Alias) ON EACH [alias.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CYPHER 25
CREATE FULLTEXT INDEX title_beginnings IF NOT EXISTS FOR (thing:Episode|Podcast) ON EACH [thing.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
