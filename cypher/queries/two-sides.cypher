// What did two sides say about the same actor or place, side by side in time?
// @param one actor – the one side
// @param other actor – the other side
// @param about actor = null – about whom or what; left out, about anything that both spoke of
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
MATCH (p:Entity)-[:SAID]->(:Statement)-[:ABOUT]->(x:Entity)
WHERE p.id IN $one AND ($about IS NULL OR x.id IN $about)
WITH DISTINCT x
MATCH (x)<-[:ABOUT]-(:Statement)<-[:SAID]-(q:Entity)
WHERE q.id IN $other
WITH DISTINCT x
MATCH (x)<-[:ABOUT]-(s:Statement)<-[:SAID]-(p:Entity)
WHERE p.id IN $one OR p.id IN $other
RETURN x.name AS topic, coalesce(s.saidOn, s.reportedOn) AS day, p.name AS speaker, s.act AS act,
       s.text AS text, s.id AS statement
ORDER BY topic, s.sequence, p.id LIMIT $limit
