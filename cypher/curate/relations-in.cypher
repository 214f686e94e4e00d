// Which relations rest on these articles, and what was judged of them?
// @param articles list – ids of articles
// @returns id – the relation's id
// @returns article – the id of its article
// @returns words – what it says, by which it is known again where its article has changed
// @returns assertedBy – the id of the statement that tells it
// @returns verdict – rejected, confirmed or null
UNWIND $articles AS article
MATCH (a:Article {id: article})
CALL (a) {
  MATCH (a)-[:MENTIONS]->(source:Entity)-[r]->(target:Entity)
  WHERE r.articleId = a.id
  RETURN DISTINCT r.id AS id, type(r) + '|' + coalesce(r.sourceWas, source.id) + '|' + coalesce(r.targetWas, target.id)
         + '|' + coalesce(r.sentence, '') AS words, r.assertedBy AS assertedBy,
         CASE WHEN r.confirmed THEN 'confirmed' END AS verdict
  UNION
  MATCH (a)<-[:WITHHELD]-(r:Rejected)
  WHERE r.type IS NOT NULL
  MATCH (source:Entity)-[s:WITHHELD]->(r)-[t:WITHHELD]->(target:Entity)
  RETURN r.id AS id, r.type + '|' + coalesce(s.sourceWas, source.id) + '|' + coalesce(t.targetWas, target.id)
         + '|' + coalesce(r.sentence, '') AS words, r.assertedBy AS assertedBy, 'rejected' AS verdict
}
RETURN id, a.id AS article, words, assertedBy, verdict
