// Who is quoted most?
// @param kind text(Person|Ministry|Country|Organization|Group|Outlet|Place) = Person – what sort of
// @param limit integer(0..10000) = 20 – the most rows
// @example kind = Person
// @returns actor – who
// @returns statements – how many statements they made
// @returns articles – how many articles speak of them
// @returns outlets – by how many outlets at least, from two hundred of the statements
// @returns behind – the nodes and edges that the row rests on
MATCH (e:Entity)
WHERE e.kind = $kind
WITH e, COUNT { (e)-[:SAID]->() } AS statements
WHERE statements > 0
ORDER BY statements DESC, e.name LIMIT $limit
RETURN e.name AS actor, statements, COUNT { (e)<-[:MENTIONS]-() } AS articles,
       COUNT { MATCH (e)-[:SAID]->(s) WITH s LIMIT 200 MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN DISTINCT o } AS outlets,
       COLLECT { MATCH (e)-[r:SAID]->() RETURN r LIMIT 20 } AS behind
ORDER BY statements DESC, actor
