// Who and what is mentioned together with this actor or place?
// @param actor actor – who or what
// @param kind text = null – Person, Ministry, Country, Organization, Group, Outlet or Place
// @param limit integer = 20 – the most rows
// @returns name – who or what else
// @returns kind – what sort
// @returns articles – in how many articles both are mentioned
MATCH (x:Entity)<-[m:MENTIONS]-(a:Article)
WHERE x.id IN $actor AND size(m.spans) > 0
WITH DISTINCT a
MATCH (a)-[m:MENTIONS]->(e:Entity)
WHERE size(m.spans) > 0 AND NOT e.id IN $actor AND ($kind IS NULL OR e.kind = $kind)
WITH e, count(DISTINCT a) AS articles
RETURN e.name AS name, e.kind AS kind, articles
ORDER BY articles DESC, name, e.id LIMIT $limit
