CYPHER 25
CREATE INDEX topic_episodes IF NOT EXISTS FOR (topic:Topic) ON (topic.episodes);
CYPHER 25
CREATE INDEX topic_guests IF NOT EXISTS FOR (topic:Topic) ON (topic.guests);
CYPHER 25
CREATE INDEX topic_sort_name IF NOT EXISTS FOR (topic:Topic) ON (topic.sortName);
CYPHER 25
CREATE INDEX guest_episodes IF NOT EXISTS FOR (guest:Guest) ON (guest.episodes);
CYPHER 25
CREATE INDEX guest_last_on IF NOT EXISTS FOR (guest:Guest) ON (guest.lastOn);
CYPHER 25
CREATE INDEX guest_sort_name IF NOT EXISTS FOR (guest:Guest) ON (guest.sortName);
CYPHER 25
CREATE INDEX episode_rank IF NOT EXISTS FOR (episode:Episode) ON (episode.rank);
CYPHER 25
CREATE INDEX claim_rank IF NOT EXISTS FOR (claim:Claim) ON (claim.rank);
CYPHER 25
CREATE INDEX covers_rank IF NOT EXISTS FOR ()-[covers:COVERS]-() ON (covers.rank);
CYPHER 25
CREATE INDEX about_rank IF NOT EXISTS FOR ()-[about:ABOUT]-() ON (about.rank);
CYPHER 25
CREATE INDEX discussed_rank IF NOT EXISTS FOR ()-[discussed:DISCUSSED]-() ON (discussed.rank);
CYPHER 25
CREATE TEXT INDEX alias_lower IF NOT EXISTS FOR (alias:Alias) ON (alias.lower);
CYPHER 25
CREATE TEXT INDEX episode_lower IF NOT EXISTS FOR (episode:Episode) ON (episode.lower);
