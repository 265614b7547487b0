CYPHER 25
// Guests who discuss the same topics, strongest first: cosine of their topics, each weighted by its rarity (Salton and Buckley, 1988).
// Topics of more than $widest episodes tell nothing about anybody and are left out, which bounds the work.
// params: $guest, $widest, $skip, $size
MATCH (guest:Person {id: $guest})
WITH guest, toFloat(COUNT { (:Episode) }) AS everything
CALL (guest, everything) {
  MATCH (guest)-[:DISCUSSED]->(topic:Topic)
  WHERE topic.episodes <= $widest
  WITH topic, log(1.0 + everything / topic.episodes) AS weight
  ORDER BY weight DESC, topic.id
  LIMIT 300
  RETURN collect({topic: topic, weight: weight}) AS own
}
WITH guest, everything, own, reduce(sum = 0.0, one IN own | sum + one.weight ^ 2) AS ownSquares
CALL (guest, own) {
  UNWIND own AS one
  WITH guest, one, one.topic AS topic
  MATCH (topic)<-[:DISCUSSED]-(other:Person)
  WHERE other <> guest
  WITH other, one.weight AS weight, topic
  ORDER BY weight DESC, topic.name, topic.id
  WITH other, sum(weight ^ 2) AS product, collect({id: topic.id, name: topic.name})[0..10] AS sharedTopics
  ORDER BY product DESC, other.id
  LIMIT 200
  RETURN other, product, sharedTopics
}
CALL (other, everything) {
  MATCH (other)-[:DISCUSSED]->(topic:Topic)
  WHERE topic.episodes <= $widest
  RETURN sum(log(1.0 + everything / topic.episodes) ^ 2) AS otherSquares
}
WITH other, round(product / sqrt(ownSquares * otherSquares), 3) AS strength, sharedTopics
ORDER BY strength DESC, other.id
WITH collect({guest: {id: other.id, name: other.name}, strength: strength, sharedTopics: sharedTopics}) AS found
RETURN size(found) AS total, found[$skip..$skip + $size] AS items
