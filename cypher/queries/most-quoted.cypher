// Who is quoted most?
// @param kind text = Person – Person, Ministry, Country, Organization, Group or Outlet
// @param limit integer = 20 – the most rows
// @returns actor – who
// @returns statements – how many statements they made
// @returns articles – in how many articles
// @returns outlets – by how many outlets
MATCH (e:Entity)
WHERE e.kind = $kind
WITH e, COUNT { (e)-[:SAID]->() } AS statements
WHERE statements > 0
ORDER BY statements DESC, e.name LIMIT $limit
RETURN e.name AS actor, statements,
       COUNT { MATCH (e)-[:SAID]->()-[:IN]->(a) RETURN DISTINCT a } AS articles,
       COUNT { MATCH (e)-[:SAID]->()-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN DISTINCT o } AS outlets
ORDER BY statements DESC, actor
