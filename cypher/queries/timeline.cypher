// How did what was said with these words develop over time?
// @param words words – words that the statements hold, such as humanitarian pause
// @param from date = null – the first day
// @param to date = null – the last day
// @param best integer(1..100000) = 5000 – how many statements of these days are looked at, those that hold the words best
// @param limit integer(0..10000) = 100 – the most rows
// @example words = humanitarian pause
// @returns day – when it was said or, where that is unknown, reported
// @returns speakers – who said it
// @returns act – the speech act
// @returns text – what was said
// @returns outlet – who published it
// @returns statement – the statement's id
WITH replace(coalesce(toString($from), ''), '-', '') AS first, coalesce(replace(toString($to), '-', ''), '~') AS last
CALL db.index.fulltext.queryNodes('statement_text', '+text:(' + $words + ') +clocks:[s' + first + ' TO s' + last + ']',
  {limit: $best}) YIELD node AS s
WHERE s.sequence >= coalesce(toString($from), '') AND s.sequence < coalesce(toString($to + duration('P1D')), '~')
WITH s ORDER BY s.sequence LIMIT $limit
RETURN coalesce(s.saidOn, s.reportedOn) AS day,
       COLLECT { MATCH (p)-[r:SAID]->(s) RETURN p.name ORDER BY r.nth } AS speakers,
       s.act AS act, s.text AS text,
       head(COLLECT { MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet, s.id AS statement
ORDER BY s.sequence
