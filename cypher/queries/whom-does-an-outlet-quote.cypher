// Whom does this outlet quote most?
// @param outlet actor – the outlet
// @param newest integer(1..100000) = 1000 – how many of its newest articles are looked at
// @param limit integer(0..10000) = 50 – the most rows
// @example outlet = Eastgate News
// @returns speaker – who
// @returns kind – what sort of actor
// @returns statements – how many statements of theirs it printed
// @returns direct – how many of these in their own words
// @returns behind – the nodes and edges that the row rests on
CALL () {
  MATCH (o:Outlet)<-[:PUBLISHED_BY]-(a:Article)
  WHERE o.id IN $outlet
  RETURN DISTINCT a ORDER BY a.sequence DESC LIMIT $newest
}
MATCH (a)<-[:IN]-(s:Statement)<-[:SAID]-(p:Entity)
WITH p, collect(s) AS said
WITH p, said, size(said) AS statements, size([s IN said WHERE s.form <> 'indirect']) AS direct
ORDER BY statements DESC, p.name, p.id LIMIT $limit
RETURN p.name AS speaker, p.kind AS kind, statements, direct,
       COLLECT {
         UNWIND said[..20] AS s
         MATCH (p)-[r:SAID]->(s)-[i:IN]->(:Article)-[b:PUBLISHED_BY]->(o) WHERE o.id IN $outlet
         RETURN [b, i, r]
       } AS behind
ORDER BY statements DESC, speaker, p.id
