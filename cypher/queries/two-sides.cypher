// What did two sides say about the same actor or place, side by side in time?
// @param one actor – the one side
// @param other actor – the other side
// @param about actor = null – about whom or what; left out, about anything that both spoke of
// @param newest integer(1..100000) = 2000 – how many of the newest statements of each side are looked at
// @param limit integer(0..10000) = 50 – the most rows
// @example one = Russia
// @example other = United States
// @example about = Aleppo
// @returns topic – what both spoke of
// @returns day – when it was said or, where that is unknown, reported
// @returns speaker – who said it
// @returns act – the speech act
// @returns text – what was said
// @returns statement – the statement's id
UNWIND [id IN $one | {id: id, side: 1}] + [id IN $other | {id: id, side: 2}] AS party
CALL (party) {
  MATCH (p:Entity)-[r:SAID]->(s:Statement)
  WHERE r.actor = party.id AND r.sequence >= '' AND ($about IS NULL OR EXISTS { MATCH (s)-[:ABOUT]->(x) WHERE x.id IN $about })
  RETURN p, s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
}
MATCH (s)-[:ABOUT]->(x:Entity)
WHERE $about IS NULL OR x.id IN $about
WITH x, collect(DISTINCT party.side) AS sides, collect(DISTINCT {p: p, s: s}) AS said
WHERE size(sides) = 2
UNWIND said AS one
WITH x, one.p AS p, one.s AS s
RETURN x.name AS topic, coalesce(s.saidOn, s.reportedOn) AS day, p.name AS speaker, s.act AS act,
       s.text AS text, s.id AS statement
ORDER BY topic, s.sequence, p.id LIMIT $limit
