// What has this actor said, in order?
// @param speaker actor – whose words
// @param from date = null – the first day
// @param to date = null – the last day
// @param limit integer(0..10000) = 50 – the most rows
// @example speaker = John Kerry
// @returns day – when it was said or, where that is unknown, reported
// @returns speaker – who of those that go by the name
// @returns act – the speech act
// @returns text – what was said
// @returns to – whom it was said to
// @returns outlet – who published it
// @returns statement – the statement's id
UNWIND $speaker AS id
CALL (id) {
  MATCH (p:Entity)-[r:SAID]->(s:Statement)
  WHERE r.actor = id AND r.sequence >= coalesce(toString($from), '') AND r.sequence < coalesce(toString($to + duration('P1D')), '~')
  RETURN p, s ORDER BY r.actor, r.sequence LIMIT $limit
}
WITH p, s, coalesce(s.saidOn, s.reportedOn) AS day
WHERE ($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
ORDER BY s.sequence, p.id LIMIT $limit
RETURN day, p.name AS speaker, s.act AS act, s.text AS text,
       COLLECT { MATCH (s)-[r:ADDRESSED_TO]->(x) RETURN x.name ORDER BY r.start } AS to,
       head(COLLECT { MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet,
       s.id AS statement
ORDER BY s.sequence, p.id
