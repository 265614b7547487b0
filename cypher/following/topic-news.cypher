CYPHER 25
// What is new about a topic: its latest episodes, and of each what was claimed and quoted about it, the newest first. The latest dated
// episodes are read from the index of ranks, and at most $undated of those without a date, which come last there.
// params: $id, $episodes, $undated, $each, $size
MATCH (thing:Topic {id: $id})
WITH thing,
     COLLECT {
       MATCH ()-[covers:COVERS]->()
       WHERE covers.rank >= $id + ' ' AND covers.rank < $id + ' 99999999'
       WITH DISTINCT covers.rank AS rank
       ORDER BY rank
       LIMIT $episodes
       RETURN split(rank, ' ')[2]
     } AS dated,
     COLLECT {
       MATCH ()-[covers:COVERS]->()
       WHERE covers.rank STARTS WITH $id + ' 99999999 '
       WITH DISTINCT covers.rank AS rank
       ORDER BY rank
       LIMIT $undated
       RETURN split(rank, ' ')[2]
     } AS undated
RETURN thing.name AS name,
       COLLECT {
         UNWIND dated + undated AS id
         MATCH (episode:Episode {id: id})
         WITH DISTINCT thing, episode
         WITH thing, episode,
              coalesce(
                toString(episode.publishedOn) + 'T00:00:00Z',
                head(COLLECT {
                  MATCH (source:Source)-[:DESCRIBES]->(episode)
                  RETURN min(source.ingestedAt)
                })
              ) AS updated
         ORDER BY updated DESC, episode.id
         LIMIT $episodes
         CALL (thing, episode) {
           RETURN 0 AS rank, 'EPISODE' AS type, episode.id AS id, coalesce(episode.title, episode.id) AS text, null AS more, null AS verification, null AS seconds,
                  COLLECT {
                    MATCH (guest:Person)-[:GUEST_ON]->(episode)
                    WITH DISTINCT guest
                    ORDER BY guest.name, guest.id
                    LIMIT 50
                    RETURN guest.name
                  } AS people
           UNION ALL
           MATCH (episode)<-[:STATED_IN]-(claim:Claim)
           WITH DISTINCT claim, thing
           WHERE EXISTS { (claim)-[:ABOUT]->(thing) }
           WITH claim
           ORDER BY claim.confidence DESC, claim.id
           LIMIT $each
           RETURN 1 AS rank, 'CLAIM' AS type, claim.id AS id, claim.text AS text, claim.explanation AS more, null AS verification, null AS seconds,
                  COLLECT {
                    MATCH (person:Person)-[:MADE]->(claim)
                    WITH DISTINCT person
                    ORDER BY person.name, person.id
                    LIMIT 50
                    RETURN person.name
                  } AS people
           UNION ALL
           MATCH (episode)<-[:FROM]-(quote:Quote)
           WITH DISTINCT quote, thing
           WHERE EXISTS { (quote)-[:ABOUT]->(thing) }
           WITH quote
           ORDER BY quote.score DESC, quote.id
           LIMIT $each
           RETURN 2 AS rank, 'QUOTE' AS type, quote.id AS id, quote.text AS text, quote.spokenText AS more, quote.verification AS verification, quote.startSeconds AS seconds,
                  COLLECT {
                    MATCH (person:Person)-[:SAID]->(quote)
                    WITH DISTINCT person
                    ORDER BY person.name, person.id
                    LIMIT 50
                    RETURN person.name
                  } AS people
         }
         WITH episode, updated, rank, type, id, text, more, verification, seconds, people
         ORDER BY updated DESC, episode.id, rank, id
         LIMIT $size
         RETURN {type: type, id: id, text: text, more: more, verification: verification, seconds: seconds, people: people, episode: coalesce(episode.title, episode.id), recordingUrl: episode.recordingUrl, updated: updated}
       } AS news
ORDER BY thing.id
LIMIT 1
