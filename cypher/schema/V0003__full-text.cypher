CYPHER 25
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (alias:Alias) ON EACH [alias.text, alias.kind] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CYPHER 25
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (claim:Claim) ON EACH [claim.text, claim.explanation] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CYPHER 25
CREATE FULLTEXT INDEX quote_words IF NOT EXISTS FOR (quote:Quote) ON EACH [quote.text, quote.spokenText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CYPHER 25
CREATE FULLTEXT INDEX episode_words IF NOT EXISTS FOR (episode:Episode) ON EACH [episode.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CYPHER 25
CREATE FULLTEXT INDEX segment_words IF NOT EXISTS FOR (segment:Segment) ON EACH [segment.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
