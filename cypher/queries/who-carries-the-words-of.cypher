// Which outlets carry this actor's words, and from whom have they got them?
// @param speaker actor – whose words
// @param limit integer = 50 – the most rows
// @returns outlet – who published them
// @returns statements – how many statements
// @returns direct – how many of these in the actor's own words
// @returns through – from which others it has them
MATCH (p:Entity)-[:SAID]->(s:Statement)-[:IN]->(a:Article)-[:PUBLISHED_BY]->(o:Outlet)
WHERE p.id IN $speaker
WITH o, collect(DISTINCT s) AS said
WITH o, said, size(said) AS statements, size([s IN said WHERE s.form <> 'indirect']) AS direct
RETURN o.name AS outlet, statements, direct,
       COLLECT {
         UNWIND said AS s
         MATCH (s)-[:REPORTED_BY]->(hop) WHERE hop <> o
         RETURN DISTINCT hop.name AS name ORDER BY name
       } AS through
ORDER BY statements DESC, outlet LIMIT $limit
