// Whom did this actor meet, when and where, and who says so?
// @param actor actor – one of the two sides
// @param limit integer(0..10000) = 50 – the most rows
// @example actor = Sergei Lavrov
// @returns day – when they met or, where that is unknown, when it was reported
// @returns one – the one side
// @returns other – the other side
// @returns place – where
// @returns saidBy – who says so; empty where the article itself does
// @returns outlet – who published it
// @returns sentence – the sentence that says so
// @returns behind – the nodes and edges that the row rests on
MATCH (a:Entity)-[r:MET_WITH]-(b:Entity)
WHERE a.id IN $actor
WITH DISTINCT r ORDER BY r.sequence DESC LIMIT $limit
WITH r, startNode(r) AS one, endNode(r) AS other
RETURN coalesce(r.on, r.reportedOn) AS day, one.name AS one, other.name AS other, r.place AS place,
       COLLECT {
         MATCH (s:Statement {id: r.assertedBy})<-[said:SAID]-(p) RETURN p.name ORDER BY said.nth
       } AS saidBy,
       head(COLLECT { MATCH (:Article {id: r.articleId})-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet,
       r.sentence AS sentence, [r] AS behind
ORDER BY r.sequence DESC
