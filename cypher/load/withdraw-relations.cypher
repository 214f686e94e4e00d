// Takes back the relations and offices that rest on the articles. Those of the types that Hearsay itself finds are looked
// up by index; those that another extractor brought are looked for at the entities that the article names.
// @param ids list – ids of articles
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:AGREED_WITH {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:PROMISED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:CONSULTED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:MET_WITH {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:SUPPORTED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:COOPERATED_WITH {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:AIDED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:CONCEDED_TO {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:RETREATED_FROM {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:DEMANDED_OF {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:REQUESTED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:ACCUSED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:CRITICIZED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:REJECTED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:THREATENED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:PROTESTED_AGAINST {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:SANCTIONED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:MOBILIZED_AGAINST {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:COERCED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:ATTACKED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:FOUGHT {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:INVESTIGATED {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:HOLDS {articleId: id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:MINISTRY_OF {articleId: id}]->() RETURN r
  UNION ALL
  MATCH (:Article {id: id})-[:MENTIONS]->(:Entity)
        -[r:!SAID&!AGREED_WITH&!PROMISED&!CONSULTED&!MET_WITH&!SUPPORTED&!COOPERATED_WITH&!AIDED&!CONCEDED_TO&!RETREATED_FROM
            &!DEMANDED_OF&!REQUESTED&!ACCUSED&!CRITICIZED&!REJECTED&!THREATENED&!PROTESTED_AGAINST&!SANCTIONED
            &!MOBILIZED_AGAINST&!COERCED&!ATTACKED&!FOUGHT&!INVESTIGATED&!HOLDS&!MINISTRY_OF]->(:Entity)
  WHERE r.articleId = id
  RETURN r
}
DELETE r
