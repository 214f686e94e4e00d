// Takes relations out of what is asked, and keeps each as a node between its two sides.
// @param relations list – {id, article}, one for each relation
UNWIND $relations AS row
MATCH (a:Article {id: row.article})-[:MENTIONS]->(source:Entity)-[r {id: row.id}]->(target:Entity)
WITH DISTINCT a, source, r, target
CREATE (source)-[:WITHHELD {articleId: a.id, sourceWas: r.sourceWas}]->(x:Rejected)
CREATE (x)-[:WITHHELD {articleId: a.id, targetWas: r.targetWas}]->(target)
CREATE (x)-[:WITHHELD {type: 'IN'}]->(a)
SET x = properties(r), x.type = type(r), x.sourceWas = null, x.targetWas = null
DELETE r
