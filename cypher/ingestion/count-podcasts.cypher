CYPHER 25
// Counts anew how many episodes shows have, and how many guests.
// params: $ids
UNWIND $ids AS id
MATCH (podcast:Podcast {id: id})
SET
  podcast.episodes = COUNT {
    MATCH (episode:Episode)-[:PART_OF]->(podcast)
    RETURN DISTINCT episode
  },
  podcast.guests = COUNT {
    MATCH (guest:Person)-[:GUEST_ON]->(:Episode)-[:PART_OF]->(podcast)
    RETURN DISTINCT guest
  }
