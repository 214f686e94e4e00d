// What was said by sources without a name, and what do the texts call them?
// @param about actor – who or what is spoken about
// @param newest integer(1..1000000) = 50000 – how many of the newest statements about it are looked at
// @param limit integer(0..10000) = 50 – the most rows
// @example about = Aleppo
// @returns day – when it was said or, where that is unknown, reported
// @returns source – the words for who said it
// @returns text – what was said
// @returns outlet – who published it
// @returns statement – the statement's id
UNWIND $about AS id
CALL (id) {
  MATCH (s:Statement)-[r:ABOUT]->(:Entity)
  WHERE r.actor = id AND r.sequence >= ''
  WITH r, s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  WHERE NOT EXISTS { (s)<-[:SAID]-() }
  RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $limit
}
WITH DISTINCT s ORDER BY s.sequence DESC LIMIT $limit
RETURN coalesce(s.saidOn, s.reportedOn) AS day, s.source AS source, s.text AS text,
       head(COLLECT { MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet, s.id AS statement
ORDER BY s.sequence DESC
