// Who says later what an actor or outlet said first, how often, and how soon?
// @param first actor – the actor or outlet that was first
// @param newest integer(1..100000) = 1000 – how many of the newest statements are looked at, and of the articles of an outlet a tenth of that
// @param limit integer(0..10000) = 50 – the most rows
// @example first = Igor Konashenkov
// @returns follower – who says it after them
// @returns kind – what sort of actor that is
// @returns claims – on how many claims
// @returns days – how many days later, in the middle of all cases
// @returns example – one of the claims
// @returns statement – the id of a statement that follows
CALL () {
  UNWIND $first AS id
  CALL (id) {
    MATCH (:Entity)-[r:SAID]->(s:Statement)
    WHERE r.actor = id AND r.sequence >= ''
    RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  }
  MATCH (s)-[:ASSERTS]->(c:Claim) WHERE c.statements > 1
  WITH c, min(s.sequence) AS start
  MATCH (c)<-[:ASSERTS]-(t:Statement)<-[:SAID]-(q:Actor)
  WITH c, q, start, min(t.sequence) AS after
  WHERE after > start
  RETURN c, q, start, after
  UNION
  MATCH (o:Outlet)<-[:PUBLISHED_BY]-(a:Article) WHERE o.id IN $first
  WITH a ORDER BY a.sequence DESC LIMIT $newest / 10 + 1
  MATCH (a)<-[:IN]-(s:Statement)-[:ASSERTS]->(c:Claim) WHERE c.statements > 1
  WITH c, min(s.sequence) AS start
  MATCH (c)<-[:ASSERTS]-(t:Statement)-[:IN]->(:Article)-[:PUBLISHED_BY]->(q:Actor)
  WITH c, q, start, min(t.sequence) AS after
  WHERE after > start
  RETURN c, q, start, after
}
WITH c, q, duration.inDays(date(substring(start, 0, 10)), date(substring(after, 0, 10))).days AS days, after
WHERE NOT q.id IN $first
WITH q, count(*) AS claims, percentileDisc(days, 0.5) AS days, min(c.text) AS example, min(split(after, ' ')[-1]) AS statement
RETURN q.name AS follower, q.kind AS kind, claims, days, example, statement
ORDER BY claims DESC, days, follower, q.id LIMIT $limit
