// Where has a speaker said the opposite of what they said before?
// @param speaker actor – who
// @param newest integer(1..1000000) = 20000 – how many of the newest statements are looked at
// @param limit integer(0..10000) = 50 – the most rows
// @example speaker = Sergei Lavrov
// @returns claim – on what
// @returns day – when it was said first
// @returns stance – on which side: ASSERTS or DENIES
// @returns text – in which words
// @returns laterDay – when the opposite was said
// @returns later – on which side
// @returns laterText – in which words
// @returns laterStatement – the id of that statement
// @returns statement – the id of the first statement
UNWIND $speaker AS id
CALL (id) {
  MATCH (p:Entity)-[r:SAID]->(s:Statement)
  WHERE r.actor = id AND r.sequence >= ''
  RETURN p, s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
}
MATCH (s)-[one:ASSERTS|DENIES]->(c:Claim {contested: true})
WITH p, c, collect({s: s, stance: one}) AS puts
WHERE any(put IN puts WHERE type(put.stance) = 'ASSERTS') AND any(put IN puts WHERE type(put.stance) = 'DENIES')
UNWIND puts AS first
UNWIND [put IN puts WHERE type(put.stance) <> type(first.stance) AND put.s.sequence > first.s.sequence] AS other
WITH DISTINCT c, first.s AS s, first.stance AS one, other.s AS t, other.stance AS other
RETURN c.text AS claim, coalesce(s.saidOn, s.reportedOn) AS day, type(one) AS stance, one.text AS text,
       coalesce(t.saidOn, t.reportedOn) AS laterDay, type(other) AS later, other.text AS laterText, t.id AS laterStatement,
       s.id AS statement
ORDER BY s.sequence, t.sequence LIMIT $limit
