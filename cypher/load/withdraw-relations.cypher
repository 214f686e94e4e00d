// Takes back the relations and offices that rest on the articles.
// @param ids list – ids of articles
UNWIND $ids AS id
MATCH (:Article {id: id})-[:MENTIONS]->(:Entity)-[r]->(:Entity)
WHERE r.articleId = id
DELETE r
