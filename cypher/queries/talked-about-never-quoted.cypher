// Who is talked about but never quoted?
// @param kind text = Person – Person, Ministry, Country, Organization, Group or Outlet
// @param limit integer = 50 – the most rows
// @returns actor – who
// @returns about – how many statements are about them
// @returns speakers – by how many others
MATCH (e:Entity)
WHERE e.kind = $kind AND NOT EXISTS { (e)-[:SAID]->() }
WITH e, COUNT { (e)<-[:ABOUT]-() } AS about
WHERE about > 0
ORDER BY about DESC, e.name LIMIT $limit
RETURN e.name AS actor, about,
       COUNT { MATCH (e)<-[:ABOUT]-()<-[:SAID]-(p) RETURN DISTINCT p } AS speakers
ORDER BY about DESC, actor
