CYPHER 25
CREATE VECTOR INDEX topic_meaning IF NOT EXISTS FOR (topic:Topic) ON (topic.embedding) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
CYPHER 25
CREATE VECTOR INDEX claim_meaning IF NOT EXISTS FOR (claim:Claim) ON (claim.embedding) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
CYPHER 25
CREATE VECTOR INDEX explanation_meaning IF NOT EXISTS FOR (claim:Claim) ON (claim.explanationEmbedding) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
CYPHER 25
CREATE VECTOR INDEX quote_meaning IF NOT EXISTS FOR (quote:Quote) ON (quote.embedding) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
CYPHER 25
CREATE VECTOR INDEX segment_meaning IF NOT EXISTS FOR (segment:Segment) ON (segment.embedding) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
