// What has somebody promised or threatened, by when, and what was said of it later?
// @param speaker actor = null – who; left out, anybody
// @param from date = null – the first day
// @param to date = null – the last day
// @param newest integer(1..1000000) = 20000 – how many of the newest statements of the speaker are looked at
// @param limit integer(0..10000) = 50 – the most rows
// @example speaker = Recep Tayyip Erdogan
// @returns day – when it was promised or threatened
// @returns act – promise or threaten
// @returns speakers – by whom
// @returns text – what
// @returns deadline – the days that it names
// @returns standing – said to be kept, said to be broken, or open, by what others said later of the same
// @returns later – what was said later, with day and speaker
// @returns statement – the statement's id
CALL () {
  UNWIND $speaker AS id
  CALL (id) {
    MATCH ()-[r:SAID]->(s:Statement)
    WHERE r.actor = id AND r.sequence >= coalesce(toString($from), '') AND r.sequence < coalesce(toString($to + duration('P1D')), '~')
    RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  }
  WITH s WHERE s.act IN ['promise', 'threaten']
  RETURN s
  UNION
  WITH $speaker AS speaker WHERE speaker IS NULL
  UNWIND ['promise', 'threaten'] AS act
  CALL (act) {
    MATCH (s:Statement)
    WHERE s.act = act AND s.sequence >= coalesce(toString($from), '')
      AND s.sequence < coalesce(toString($to + duration('P1D')), '~')
    RETURN s ORDER BY s.act DESC, s.sequence DESC LIMIT $limit
  }
  RETURN s
}
WITH DISTINCT s ORDER BY s.sequence DESC LIMIT $limit
WITH s, COLLECT {
  MATCH (s)-[:PROMISES|THREATENS]->(:Claim)<-[stance:ASSERTS|DENIES]-(t:Statement)
  WHERE t.sequence > s.sequence
  RETURN {stance: type(stance), day: coalesce(t.saidOn, t.reportedOn), text: t.text, source: t.source, statement: t.id} ORDER BY t.sequence LIMIT 10
} AS later
RETURN coalesce(s.saidOn, s.reportedOn) AS day, s.act AS act, COLLECT { MATCH (p)-[r:SAID]->(s) RETURN p.name ORDER BY r.nth } AS speakers,
       s.text AS text, COLLECT { MATCH (s)-[:PUTS]->(q:Proposition) UNWIND q.days AS d RETURN DISTINCT d ORDER BY d } AS deadline,
       CASE later[-1].stance WHEN 'ASSERTS' THEN 'said to be kept' WHEN 'DENIES' THEN 'said to be broken' ELSE 'open' END AS standing,
       later, s.id AS statement
ORDER BY s.sequence DESC
