CYPHER 25
CREATE INDEX discussed_episodes_rank IF NOT EXISTS FOR ()-[discussed:DISCUSSED]-() ON (discussed.episodesRank);
CYPHER 25
CREATE INDEX discussed_name_rank IF NOT EXISTS FOR ()-[discussed:DISCUSSED]-() ON (discussed.nameRank);
CYPHER 25
CREATE INDEX discussed_recent_rank IF NOT EXISTS FOR ()-[discussed:DISCUSSED]-() ON (discussed.recentRank);
CYPHER 25
CREATE INDEX claim_confidence IF NOT EXISTS FOR (claim:Claim) ON (claim.confidence);
