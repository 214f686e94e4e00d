// Who promised or threatened what?
// @param from date = null – the first day
// @param to date = null – the last day
// @param limit integer(0..10000) = 50 – the most rows
// @example from = 2016-10-01
// @returns day – when it was said or, where that is unknown, reported
// @returns act – promise or threaten
// @returns speakers – who said it
// @returns source – the words for who did
// @returns text – what was promised or threatened
// @returns to – whom it was said to
// @returns about – whom or what it is about
// @returns statement – the statement's id
UNWIND ['promise', 'threaten'] AS act
CALL (act) {
  MATCH (s:Statement)
  WHERE s.act = act AND s.sequence >= coalesce(toString($from), '')
    AND s.sequence < coalesce(toString($to + duration('P1D')), '~')
  RETURN s ORDER BY s.act DESC, s.sequence DESC LIMIT $limit
}
WITH s ORDER BY s.sequence DESC LIMIT $limit
RETURN coalesce(s.saidOn, s.reportedOn) AS day, s.act AS act,
       COLLECT { MATCH (p)-[r:SAID]->(s) RETURN p.name ORDER BY r.nth } AS speakers, s.source AS source,
       s.text AS text,
       COLLECT { MATCH (s)-[r:ADDRESSED_TO]->(x) RETURN x.name ORDER BY r.start } AS to,
       COLLECT { MATCH (s)-[r:ABOUT]->(x) RETURN x.name ORDER BY r.start } AS about, s.id AS statement
ORDER BY s.sequence DESC
