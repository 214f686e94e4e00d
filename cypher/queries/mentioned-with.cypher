// Who and what is mentioned together with this actor or place?
// @param actor actor – who or what
// @param kind text(Person|Ministry|Country|Organization|Group|Outlet|Place) = null – what sort of
// @param newest integer(1..100000) = 500 – how many of the newest articles that mention it are looked at
// @param limit integer(0..10000) = 20 – the most rows
// @example actor = Aleppo
// @example kind = Person
// @returns name – who or what else
// @returns kind – what sort
// @returns articles – in how many of these articles both are mentioned
// @returns behind – the nodes and edges that the row rests on
CALL () {
  MATCH (x:Entity)<-[m:MENTIONS]-(a:Article)
  WHERE x.id IN $actor
  WITH DISTINCT a ORDER BY a.sequence DESC LIMIT $newest
  MATCH (a)-[m:MENTIONS]->(x:Entity)
  WHERE x.id IN $actor AND size(m.spans) > 0
  RETURN a, head(collect(m)) AS own
}
MATCH (a)-[m:MENTIONS]->(e:Entity)
WHERE size(m.spans) > 0 AND NOT e.id IN $actor AND ($kind IS NULL OR e.kind = $kind)
WITH e, count(DISTINCT a) AS articles, collect([own, m])[..20] AS behind
RETURN e.name AS name, e.kind AS kind, articles, behind
ORDER BY articles DESC, name, e.id LIMIT $limit
