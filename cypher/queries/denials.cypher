// Who denied what?
// @param from date = null – the first day
// @param to date = null – the last day
// @param limit integer(0..10000) = 50 – the most rows
// @example from = 2016-09-01
// @returns day – when it was said or, where that is unknown, reported
// @returns speakers – who denied it
// @returns source – the words for who did
// @returns text – what was denied
// @returns about – whom or what it is about
// @returns outlet – who published it
// @returns statement – the statement's id
MATCH (s:Statement)
WHERE s.act = 'deny' AND s.sequence >= coalesce(toString($from), '')
  AND s.sequence < coalesce(toString($to + duration('P1D')), '~')
WITH s ORDER BY s.act DESC, s.sequence DESC LIMIT $limit
RETURN coalesce(s.saidOn, s.reportedOn) AS day,
       COLLECT { MATCH (p)-[r:SAID]->(s) RETURN p.name ORDER BY r.nth } AS speakers, s.source AS source,
       s.text AS text, COLLECT { MATCH (s)-[r:ABOUT]->(x) RETURN x.name ORDER BY r.start } AS about,
       head(COLLECT { MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet, s.id AS statement
ORDER BY s.sequence DESC
