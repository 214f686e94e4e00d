// Who said what about this actor or place?
// @param about actor – who or what is spoken about
// @param from date = null – the first day
// @param to date = null – the last day
// @param limit integer(0..10000) = 50 – the most rows
// @example about = Aleppo
// @returns day – when it was said or, where that is unknown, reported
// @returns speakers – who said it, or the words for who did
// @returns act – the speech act
// @returns text – what was said
// @returns outlet – who published it
// @returns statement – the statement's id
CALL () {
  MATCH (x:Entity) WHERE x.id IN $about
  RETURN sum(COUNT { (x)<-[:ABOUT]-() }) AS hits
}
// Those of whom most is said are soon met among the newest statements; only where they are not, all is put in order.
CALL (hits) {
  MATCH (s:Statement)
  WHERE s.sequence >= coalesce(toString($from), '')
    AND s.sequence < CASE WHEN hits > 10000 THEN coalesce(toString($to + duration('P1D')), '~') ELSE '' END
  WITH s ORDER BY s.sequence DESC LIMIT 10000
  WHERE EXISTS { (s)-[:ABOUT]->(x:Entity) WHERE x.id IN $about }
  WITH s LIMIT $limit
  RETURN collect(s) AS newest
}
CALL (newest) {
  UNWIND newest AS s
  RETURN s
  UNION
  WITH newest WHERE size(newest) < $limit
  MATCH (x:Entity)<-[:ABOUT]-(s:Statement)
  WHERE x.id IN $about
    AND s.sequence >= coalesce(toString($from), '') AND s.sequence < coalesce(toString($to + duration('P1D')), '~')
  RETURN DISTINCT s ORDER BY s.sequence DESC LIMIT $limit
}
WITH s, coalesce(s.saidOn, s.reportedOn) AS day
WHERE ($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
RETURN day,
       COLLECT { MATCH (p)-[r:SAID]->(s) RETURN p.name ORDER BY r.nth } AS speakers,
       s.act AS act, s.text AS text,
       head(COLLECT { MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet,
       s.id AS statement
ORDER BY s.sequence DESC
