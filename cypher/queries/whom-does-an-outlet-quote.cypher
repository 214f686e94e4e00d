// Whom does this outlet quote most?
// @param outlet actor – the outlet
// @param limit integer = 50 – the most rows
// @returns speaker – who
// @returns kind – what sort of actor
// @returns statements – how many statements of theirs it printed
// @returns direct – how many of these in their own words
MATCH (o:Outlet)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(s:Statement)<-[:SAID]-(p:Entity)
WHERE o.id IN $outlet
WITH p, count(s) AS statements, count(CASE WHEN s.form <> 'indirect' THEN 1 END) AS direct
RETURN p.name AS speaker, p.kind AS kind, statements, direct
ORDER BY statements DESC, speaker, p.id LIMIT $limit
