CYPHER 25
// How much there is of what an ingestion adds, the quotes by what came of looking for them.
RETURN
  COUNT { (:Episode) } AS episodes,
  COUNT { (:Guest) } AS guests,
  COUNT { (:Topic) } AS topics,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Question) } AS questions,
  COUNT { (:Segment) } AS segments,
  COUNT { (:Quote) } AS quotes,
  COUNT { (quote:Quote) WHERE quote.verification = 'VERBATIM' } AS VERBATIM,
  COUNT { (quote:Quote) WHERE quote.verification = 'NEAR' } AS NEAR,
  COUNT { (quote:Quote) WHERE quote.verification = 'PARAPHRASED' } AS PARAPHRASED,
  COUNT { (quote:Quote) WHERE quote.verification = 'NOT_FOUND' } AS NOT_FOUND,
  COUNT { (quote:Quote) WHERE quote.verification = 'UNCHECKED' } AS UNCHECKED
