// Who is talked about but never quoted?
// @param kind text(Person|Ministry|Country|Organization|Group|Outlet|Place) = Person – what sort of
// @param limit integer(0..10000) = 50 – the most rows
// @example kind = Country
// @returns actor – who
// @returns about – how many statements are about them
// @returns speakers – by how many others at least, from a thousand of the statements
// @returns behind – the nodes and edges that the row rests on
MATCH (e:Entity)
WHERE e.kind = $kind AND NOT EXISTS { (e)-[:SAID]->() }
WITH e, COUNT { (e)<-[:ABOUT]-() } AS about
WHERE about > 0
ORDER BY about DESC, e.name LIMIT $limit
RETURN e.name AS actor, about,
       COUNT { MATCH (e)<-[:ABOUT]-(s) WITH s LIMIT 1000 MATCH (s)<-[:SAID]-(p) RETURN DISTINCT p } AS speakers,
       COLLECT { MATCH (e)<-[r:ABOUT]-() RETURN r LIMIT 20 } AS behind
ORDER BY about DESC, actor
