// What about this actor or place reached us second-hand only: through an agency, or inside somebody else's statement?
// @param about actor – who or what is spoken about
// @param newest integer(1..1000000) = 10000 – how many of the newest statements about it are looked at
// @param limit integer(0..10000) = 50 – the most rows
// @example about = Aleppo
// @returns day – when it was said or, where that is unknown, reported
// @returns speakers – who is said to have said it
// @returns text – what was said
// @returns through – who passed it on before the outlet
// @returns quotedBy – whose statement quotes it
// @returns outlet – who published it
// @returns statement – the statement's id
UNWIND $about AS id
CALL (id) {
  MATCH (s:Statement)-[r:ABOUT]->(:Entity)
  WHERE r.actor = id AND r.sequence >= ''
  WITH r, s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  MATCH (s)-[:IN]->(a:Article)
  WHERE EXISTS { MATCH (s)-[:REPORTED_BY]->(o) WHERE NOT EXISTS { (a)-[:PUBLISHED_BY]->(o) } } OR EXISTS { (s)<-[:QUOTES]-()<-[:SAID]-() }
  RETURN s, a ORDER BY r.actor DESC, r.sequence DESC LIMIT $limit
}
WITH DISTINCT s, a ORDER BY s.sequence DESC LIMIT $limit
RETURN coalesce(s.saidOn, s.reportedOn) AS day,
       COLLECT { MATCH (p)-[r:SAID]->(s) RETURN p.name ORDER BY r.nth } AS speakers,
       s.text AS text,
       COLLECT {
         MATCH (s)-[r:REPORTED_BY]->(o) WHERE NOT EXISTS { (a)-[:PUBLISHED_BY]->(o) }
         RETURN o.name ORDER BY r.hop
       } AS through,
       COLLECT { MATCH (s)<-[:QUOTES]-()<-[r:SAID]-(p) RETURN p.name ORDER BY r.nth } AS quotedBy,
       head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet, s.id AS statement
ORDER BY s.sequence DESC
