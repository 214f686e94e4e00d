// Lets articles mention those to whom statements in them were moved.
// @param ids list – ids of actors and places
// @param articles list = null – only in these articles
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:SAID|ABOUT|ADDRESSED_TO|REPORTED_BY]-(:Statement)-[:IN]->(a:Article)
WHERE (r.sourceWas IS NOT NULL OR r.targetWas IS NOT NULL) AND ($articles IS NULL OR a.id IN $articles)
  AND NOT EXISTS { (a)-[:MENTIONS]->(e) }
WITH a, e, r.start AS first, r.end AS last
ORDER BY first, last
WITH a, e, collect(DISTINCT [first, last]) AS places
CREATE (a)-[:MENTIONS {
  inferred: true, aliases: [], candidates: [],
  spans: reduce(spans = [], place IN places | CASE WHEN place[0] IS NULL THEN spans ELSE spans + place END)
}]->(e)
