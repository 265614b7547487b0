CYPHER 25
// How much of everything there is.
RETURN {
         podcasts: COUNT { (:Podcast) },
         episodes: COUNT { (:Episode) },
         guests: COUNT { (:Guest) },
         people: COUNT { (:Person) },
         topics: COUNT { (:Topic) },
         claims: COUNT { (:Claim) },
         quotes: COUNT { (:Quote) },
         questions: COUNT { (:Question) },
         segments: COUNT { (:Segment) },
         sources: COUNT { (:Source) },
         relationships: COUNT { ()-->() }
       } AS counts
