// Where has a speaker said the opposite of what they said before?
// @param speaker actor – who
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
MATCH (p:Entity)-[:SAID]->(s:Statement)-[one:ASSERTS|DENIES]->(c:Claim {contested: true})
WHERE p.id IN $speaker
MATCH (c)<-[other:ASSERTS|DENIES]-(t:Statement)<-[:SAID]-(p)
WHERE type(other) <> type(one) AND t.sequence > s.sequence
WITH DISTINCT c, s, one, t, other
RETURN c.text AS claim, coalesce(s.saidOn, s.reportedOn) AS day, type(one) AS stance, one.text AS text,
       coalesce(t.saidOn, t.reportedOn) AS laterDay, type(other) AS later, other.text AS laterText, t.id AS laterStatement,
       s.id AS statement
ORDER BY s.sequence, t.sequence LIMIT $limit
