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
CALL () {
  MATCH (p:Entity) WHERE p.id IN $speaker
  RETURN sum(COUNT { (p)-[:SAID]->() }) AS hits
}
// Those who said most are soon met among the first statements; only where they are not, all of theirs are put in order.
CALL (hits) {
  MATCH (s:Statement)
  WHERE s.sequence >= coalesce(toString($from), '')
    AND s.sequence < CASE WHEN hits > 10000 THEN coalesce(toString($to + duration('P1D')), '~') ELSE '' END
  WITH s ORDER BY s.sequence LIMIT 10000
  WHERE EXISTS { (p:Entity)-[:SAID]->(s) WHERE p.id IN $speaker }
  WITH s LIMIT $limit
  RETURN collect(s) AS first
}
CALL (first) {
  UNWIND first AS s
  RETURN s
  UNION
  WITH first WHERE size(first) < $limit
  MATCH (p:Entity)-[:SAID]->(s:Statement)
  WHERE p.id IN $speaker
    AND s.sequence >= coalesce(toString($from), '') AND s.sequence < coalesce(toString($to + duration('P1D')), '~')
  RETURN DISTINCT s ORDER BY s.sequence LIMIT $limit
}
MATCH (p:Entity)-[:SAID]->(s)
WHERE p.id IN $speaker
WITH p, s, coalesce(s.saidOn, s.reportedOn) AS day
WHERE ($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
ORDER BY s.sequence, p.id LIMIT $limit
RETURN day, p.name AS speaker, s.act AS act, s.text AS text,
       COLLECT { MATCH (s)-[r:ADDRESSED_TO]->(x) RETURN x.name ORDER BY r.start } AS to,
       head(COLLECT { MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet,
       s.id AS statement
ORDER BY s.sequence, p.id
