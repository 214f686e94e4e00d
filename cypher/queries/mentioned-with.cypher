// Who and what is mentioned together with this actor or place?
// @param actor actor – who or what
// @param kind text(Person|Ministry|Country|Organization|Group|Outlet|Place) = null – what sort of
// @param limit integer(0..10000) = 20 – the most rows
// @example actor = Aleppo
// @example kind = Person
// @returns name – who or what else
// @returns kind – what sort
// @returns articles – in how many articles both are mentioned
// @returns behind – the nodes and edges that the row rests on
MATCH (x:Entity)<-[m:MENTIONS]-(a:Article)
WHERE x.id IN $actor AND size(m.spans) > 0
WITH a, head(collect(m)) AS own
MATCH (a)-[m:MENTIONS]->(e:Entity)
WHERE size(m.spans) > 0 AND NOT e.id IN $actor AND ($kind IS NULL OR e.kind = $kind)
WITH e, count(DISTINCT a) AS articles, collect([own, m])[..20] AS behind
RETURN e.name AS name, e.kind AS kind, articles, behind
ORDER BY articles DESC, name, e.id LIMIT $limit
