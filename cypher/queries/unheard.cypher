// Whom does an outlet talk about without ever quoting them, month by month?
// @param outlet actor – the outlet
// @param from date = null – the first day
// @param to date = null – the last day
// @param articles integer(1..100000) = 1000 – how many of its articles are looked at, from the first day on
// @param limit integer(0..10000) = 50 – the most rows
// @example outlet = Northern Lantern
// @returns month – the month
// @returns actor – who is talked about and not quoted in it
// @returns kind – what sort of actor it is
// @returns about – how many statements are about them
// @returns statement – the id of one of these
CALL () {
  MATCH (o:Outlet)<-[:PUBLISHED_BY]-(a:Article)
  WHERE o.id IN $outlet AND a.publishedOn >= coalesce($from, date('0001-01-01')) AND a.publishedOn <= coalesce($to, date('9999-12-31'))
  RETURN a ORDER BY a.publishedOn, a.id LIMIT $articles
}
MATCH (a)<-[:IN]-(s:Statement)
WITH substring(toString(a.publishedOn), 0, 7) AS month, s
WITH month, collect(s) AS statements
WITH month, statements, COLLECT { UNWIND statements AS s MATCH (p:Actor)-[:SAID]->(s) RETURN DISTINCT p } AS heard
UNWIND statements AS s
MATCH (s)-[:ABOUT]->(x:Actor)
WHERE NOT x IN heard
WITH month, x, count(*) AS about, min(s.id) AS statement
RETURN month, x.name AS actor, x.kind AS kind, about, statement
ORDER BY month, about DESC, actor, x.id LIMIT $limit
