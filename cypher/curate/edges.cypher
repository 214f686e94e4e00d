// Which edges tell of these actors by what the articles say, wherever judgements have moved them?
// @param ids list – ids of the actors and places at which they may be now
// @param originals list – ids of the actors and places of which the articles tell
// @param articles list = null – only edges that rest on these articles
// @returns edge – the edge
// @returns source – the id of the actor it comes from, by what the article says; null for other nodes
// @returns target – the id of the actor it goes to, by what the article says
// @returns from – the id of the actor it comes from now
// @returns to – the id of the actor it goes to now
// @returns article – the id of the article it rests on
// @returns statement – the id of the statement it belongs to
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-()
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
WHERE NOT coalesce(r.inferred, false)
WITH r, a, b,
     CASE WHEN a:Entity THEN coalesce(r.sourceWas, a.id) END AS source,
     CASE WHEN b:Entity THEN coalesce(r.targetWas, b.id) END AS target,
     CASE WHEN a:Article THEN a.id ELSE r.articleId END AS article
WHERE (source IN $originals OR target IN $originals) AND ($articles IS NULL OR article IN $articles)
WITH r, a, b, source, target, article,
     CASE WHEN a:Statement OR a:Rejected THEN a WHEN b:Statement OR b:Rejected THEN b END AS s
RETURN elementId(r) AS edge, source, target,
       CASE WHEN a:Entity THEN a.id END AS from, CASE WHEN b:Entity THEN b.id END AS to, article,
       CASE WHEN s IS NULL THEN r.assertedBy WHEN s.type IS NULL THEN s.id ELSE s.assertedBy END AS statement
