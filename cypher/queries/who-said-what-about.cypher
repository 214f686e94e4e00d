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
UNWIND $about AS id
CALL (id) {
  MATCH (s:Statement)-[r:ABOUT]->(:Entity)
  WHERE r.actor = id AND r.sequence >= coalesce(toString($from), '') AND r.sequence < coalesce(toString($to + duration('P1D')), '~')
  RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $limit
}
WITH DISTINCT s, coalesce(s.saidOn, s.reportedOn) AS day
WHERE ($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
ORDER BY s.sequence DESC LIMIT $limit
RETURN day,
       COLLECT { MATCH (p)-[r:SAID]->(s) RETURN p.name ORDER BY r.nth } AS speakers,
       s.act AS act, s.text AS text,
       head(COLLECT { MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet,
       s.id AS statement
ORDER BY s.sequence DESC
