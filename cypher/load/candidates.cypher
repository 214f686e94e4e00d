// Which propositions mean nearly the same as these? A similarity of 0.8 is a cosine of 0.6, below which none are one claim.
// @param ids list – ids of propositions
// @param nearest integer – how many of the nearest to look at
// @returns id – the one of the ids
// @returns near – {id, text, names, numbers, days, mood, setting} of the other
// @returns similarity – half of one more than the cosine of the angle between the vectors
CYPHER 25
UNWIND $ids AS id
MATCH (p:Proposition {id: id})
CALL (p) {
  MATCH (q:Proposition)
  SEARCH q IN (VECTOR INDEX proposition_meaning FOR p.embedding LIMIT $nearest)
  RETURN q
}
WITH id, q, vector.similarity.cosine(p.embedding, q.embedding) AS similarity
WHERE q.id <> id AND similarity >= 0.8
RETURN id, q {.id, .text, .names, .numbers, .days, .mood, .setting} AS near, similarity
