// Which outlets carry this actor's words, and from whom have they got them?
// @param speaker actor – whose words
// @param newest integer(1..100000) = 3000 – how many of the newest statements are looked at
// @param limit integer(0..10000) = 50 – the most rows
// @example speaker = Sergei Lavrov
// @returns outlet – who published them
// @returns statements – how many statements
// @returns direct – how many of these in the actor's own words
// @returns through – from which others it has them
// @returns behind – the nodes and edges that the row rests on
UNWIND $speaker AS id
CALL (id) {
  MATCH (:Entity)-[r:SAID]->(s:Statement)
  WHERE r.actor = id AND r.sequence >= ''
  RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
}
WITH DISTINCT s ORDER BY s.sequence DESC LIMIT $newest
MATCH (s)-[:IN]->(:Article)-[:PUBLISHED_BY]->(o:Outlet)
WITH o, collect(s) AS said
WITH o, said, size(said) AS statements, size([s IN said WHERE s.form <> 'indirect']) AS direct
ORDER BY statements DESC, o.name LIMIT $limit
RETURN o.name AS outlet, statements, direct,
       COLLECT {
         UNWIND said AS s
         MATCH (s)-[:REPORTED_BY]->(hop) WHERE hop <> o
         RETURN DISTINCT hop.name AS name ORDER BY name
       } AS through,
       COLLECT {
         UNWIND said[..20] AS s
         MATCH (p:Entity)-[r:SAID]->(s)-[i:IN]->(:Article)-[b:PUBLISHED_BY]->(o) WHERE p.id IN $speaker
         RETURN [r, i, b]
       } AS behind
ORDER BY statements DESC, outlet
