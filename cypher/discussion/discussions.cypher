CYPHER 25
// Guests of the episodes that cover topics, by depth: three for each claim about them, two for each quote,
// and the logarithm of how often those episodes mention them. Of one topic at any time the page is read from the index of ranks; of
// several the $deepest guests of each are, and those looked at who can be on the page: nobody is deeper on all topics than on each, added
// up. Between days the $newest episodes of each topic count.
// params: $topics, $since, $until, $spoken, $deepest, $newest, $skip, $size
CALL () {
  WHEN size($topics) = 1 AND $since IS NULL AND $until IS NULL THEN {
    MATCH (topic:Topic {id: $topics[0]})
    RETURN topic.guests AS total,
           COLLECT {
             MATCH ()-[discussed:DISCUSSED]->()
             WHERE discussed.rank STARTS WITH $topics[0] + ' '
             WITH discussed
             ORDER BY discussed.rank
             SKIP $skip
             LIMIT $size
             WITH discussed, startNode(discussed) AS guest
             CALL (guest, topic) {
               MATCH (guest)-[:GUEST_ON]->(episode:Episode)
               WITH DISTINCT episode, topic.id + ' ' + episode.rank AS rank
               WHERE EXISTS {
                 MATCH ()-[covers:COVERS]->()
                 WHERE covers.rank = rank
               }
               RETURN collect(episode) AS episodes
             }
             CALL (guest, topic, episodes) {
               MATCH (guest)-[:MADE]->(claim:Claim)
               WITH DISTINCT claim, topic, episodes
               WHERE EXISTS { (claim)-[:ABOUT]->(topic) }
               WITH claim, episodes
               MATCH (claim)-[:STATED_IN]->(episode:Episode)
               WHERE episode IN episodes
               RETURN collect(DISTINCT claim) AS claims
             }
             CALL (guest, topic, episodes) {
               MATCH (guest)-[:SAID]->(quote:Quote)
               WITH DISTINCT quote, topic, episodes
               WHERE EXISTS { (quote)-[:ABOUT]->(topic) }
               WITH quote, episodes
               MATCH (quote)-[:FROM]->(episode:Episode)
               WHERE episode IN episodes
               RETURN collect(DISTINCT quote) AS quotes
             }
             RETURN {
               guest: guest,
               episodes: episodes,
               claims: claims,
               quotes: quotes,
               mentions: discussed.mentions,
               depth: 3 * discussed.claims + 2 * discussed.quotes + log(1.0 + discussed.mentions)
             }
           } AS page
  }
  WHEN $since IS NULL AND $until IS NULL THEN {
    CALL () {
      UNWIND $topics AS id
      MATCH (topic:Topic {id: id})
      CALL (topic) {
        MATCH ()-[discussed:DISCUSSED]->()
        WHERE discussed.rank STARTS WITH topic.id + ' '
        WITH discussed
        ORDER BY discussed.rank
        LIMIT $deepest
        WITH startNode(discussed) AS guest, 3 * discussed.claims + 2 * discussed.quotes + log(1.0 + discussed.mentions) AS depth
        RETURN collect({guest: guest, depth: depth}) AS deepest
      }
      RETURN collect({deepest: deepest, beyond: CASE WHEN topic.guests > $deepest THEN deepest[-1].depth ELSE 0.0 END}) AS read
    }
    CALL (read) {
      UNWIND read AS one
      UNWIND one.deepest AS each
      WITH each.guest AS guest,
           max(each.depth) AS least,
           sum(each.depth - one.beyond) + reduce(sum = 0.0, other IN read | sum + other.beyond) AS most
      ORDER BY least DESC
      RETURN collect({guest: guest, least: least, most: most}) AS candidates
    }
    WITH candidates,
         CASE WHEN size(candidates) > $skip + $size THEN candidates[$skip + $size - 1].least - 0.001 ELSE 0.0 END AS needed
    WITH candidates, COLLECT {
      UNWIND [one IN candidates WHERE one.most >= needed | one.guest] AS guest
      CALL (guest) {
        MATCH (guest)-[:GUEST_ON]->(episode:Episode)
        WITH DISTINCT episode
        MATCH (episode)-[covering:COVERS]->(topic:Topic)
        WHERE topic.id IN $topics
        RETURN collect(DISTINCT episode) AS episodes, sum(covering.mentions) AS mentions
      }
      CALL (guest, episodes) {
        MATCH (guest)-[:MADE]->(claim:Claim)-[:ABOUT]->(topic:Topic)
        WHERE topic.id IN $topics
        WITH DISTINCT claim, episodes
        MATCH (claim)-[:STATED_IN]->(episode:Episode)
        WHERE episode IN episodes
        RETURN collect(DISTINCT claim) AS claims
      }
      CALL (guest, episodes) {
        MATCH (guest)-[:SAID]->(quote:Quote)-[:ABOUT]->(topic:Topic)
        WHERE topic.id IN $topics
        WITH DISTINCT quote, episodes
        MATCH (quote)-[:FROM]->(episode:Episode)
        WHERE episode IN episodes
        RETURN collect(DISTINCT quote) AS quotes
      }
      WITH guest, episodes, claims, quotes, mentions, 3 * size(claims) + 2 * size(quotes) + log(1.0 + mentions) AS depth
      ORDER BY depth DESC, size(episodes) DESC, guest.id
      SKIP $skip
      LIMIT $size
      RETURN {guest: guest, episodes: episodes, claims: claims, quotes: quotes, mentions: mentions, depth: depth}
    } AS page
    RETURN size(candidates) AS total, page
  }
  ELSE {
    CALL () {
      UNWIND $topics AS id
      WITH id,
           CASE WHEN $until < date('9000-01-01') AND $until >= date('0001-01-01') THEN toString(99999999 - 10000 * $until.year - 100 * $until.month - $until.day) ELSE '' END AS newest,
           CASE WHEN $since < date('9000-01-01') AND $since >= date('0001-01-01') THEN toString(99999999 - 10000 * $since.year - 100 * $since.month - $since.day) + '!' ELSE '99999999' END AS oldest
      CALL (id, newest, oldest) {
        MATCH (episode:Episode)-[covering:COVERS]->()
        WHERE covering.rank >= id + ' ' + newest AND covering.rank < id + ' ' + oldest
        WITH episode, covering
        ORDER BY covering.rank
        LIMIT $newest
        RETURN episode, covering.mentions AS mentions
      }
      WITH episode, mentions
      WHERE ($since IS NULL OR episode.publishedOn >= $since)
        AND ($until IS NULL OR episode.publishedOn <= $until)
      RETURN episode, sum(mentions) AS mentions
    }
    CALL (episode) {
      MATCH (guest:Person)-[:GUEST_ON]->(episode)
      RETURN DISTINCT guest
    }
    WITH guest, collect(episode) AS episodes, sum(mentions) AS mentions
    CALL (guest, episodes) {
      UNWIND episodes AS episode
      MATCH (claim:Claim)-[:STATED_IN]->(episode)
      WHERE EXISTS { (guest)-[:MADE]->(claim) }
        AND EXISTS {
          MATCH (claim)-[:ABOUT]->(topic:Topic)
          WHERE topic.id IN $topics
        }
      RETURN collect(DISTINCT claim) AS claims
    }
    CALL (guest, episodes) {
      UNWIND episodes AS episode
      MATCH (quote:Quote)-[:FROM]->(episode)
      WHERE EXISTS { (guest)-[:SAID]->(quote) }
        AND EXISTS {
          MATCH (quote)-[:ABOUT]->(topic:Topic)
          WHERE topic.id IN $topics
        }
      RETURN collect(DISTINCT quote) AS quotes
    }
    WITH guest, episodes, claims, quotes, mentions, 3 * size(claims) + 2 * size(quotes) + log(1.0 + mentions) AS depth
    ORDER BY depth DESC, size(episodes) DESC, guest.id
    WITH collect({guest: guest, episodes: episodes, claims: claims, quotes: quotes, mentions: mentions, depth: depth}) AS found
    RETURN size(found) AS total, found[$skip..$skip + $size] AS page
  }
}
RETURN total,
       COLLECT {
         UNWIND page AS one
         WITH one.guest AS guest, one.episodes AS episodes, one.claims AS claims, one.quotes AS quotes, one.mentions AS mentions, one.depth AS depth
         CALL (guest, episodes) {
           MATCH (guest)-[:SPOKE]->(segment:Segment)
           WITH DISTINCT segment, episodes
           MATCH (segment)-[:SPOKEN_IN]->(episode:Episode)
           WHERE episode IN episodes AND segment.startSeconds IS NOT NULL AND segment.endSeconds IS NOT NULL
           WITH DISTINCT segment
           RETURN CASE WHEN count(segment) > 0
                    THEN round(sum(CASE WHEN segment.text =~ $spoken THEN segment.endSeconds - segment.startSeconds ELSE 0.0 END), 1)
                  END AS seconds
         }
         CALL (episodes) {
           UNWIND episodes AS episode
           RETURN min(episode.publishedOn) AS first, max(episode.publishedOn) AS last
         }
         RETURN {
           guest: {id: guest.id, name: guest.name},
           depth: depth,
           mentions: mentions,
           claims: size(claims),
           quotes: size(quotes),
           seconds: seconds,
           episodes: size(episodes),
           first: first,
           last: last,
           best: head(COLLECT {
             UNWIND claims + quotes AS said
             MATCH (said)-[place:EXTRACTED_FROM {part: 'TEXT'}]->(source:Source)
             WITH said, source, place
             ORDER BY said:Claim DESC, coalesce(said.confidence, 0.0) DESC, said.id, source.id, place.start
             LIMIT 1
             RETURN {source: source.id, section: place.section, start: place.start, end: place.end, startSeconds: place.startSeconds}
           }),
           covered: head(COLLECT {
             UNWIND episodes AS episode
             MATCH (episode)-[place:COVERS]->(topic:Topic)
             WHERE topic.id IN $topics AND place.source IS NOT NULL
             WITH episode, place
             ORDER BY place.mentions DESC, episode.id, place.source, place.start
             LIMIT 1
             RETURN {source: place.source, section: place.section, start: place.start, end: place.end}
           })
         } AS item
       } AS items
