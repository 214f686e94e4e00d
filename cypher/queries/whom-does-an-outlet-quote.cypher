// Whom does this outlet quote most?
// @param outlet actor – the outlet
// @param newest integer(1..100000) = 2000 – how many of its newest articles are looked at
// @param limit integer(0..10000) = 50 – the most rows
// @example outlet = Eastgate News
// @returns speaker – who
// @returns kind – what sort of actor
// @returns statements – how many statements of theirs it printed
// @returns direct – how many of these in their own words
// @returns behind – the nodes and edges that the row rests on
CALL () {
  MATCH (o:Outlet)<-[by:PUBLISHED_BY]-(a:Article)
  WHERE o.id IN $outlet
  RETURN by, a ORDER BY a.publishedOn DESC, a.id LIMIT $newest
}
MATCH (a)<-[in:IN]-(s:Statement)<-[said:SAID]-(p:Entity)
WITH p, count(s) AS statements, count(CASE WHEN s.form <> 'indirect' THEN 1 END) AS direct,
     collect([by, in, said])[..20] AS behind
RETURN p.name AS speaker, p.kind AS kind, statements, direct, behind
ORDER BY statements DESC, speaker, p.id LIMIT $limit
