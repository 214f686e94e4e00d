// Which relations and offices rest on the articles? Those of the types that Hearsay itself finds are looked up by index;
// those that another extractor brought are looked for at the entities that the articles named.
// @param ids list – ids of articles
// @param entities list – ids of the actors and places that they named
// @returns id – the database's own id of the relation
MATCH ()-[r:AGREED_WITH]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:PROMISED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:CONSULTED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:MET_WITH]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:SUPPORTED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:COOPERATED_WITH]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:AIDED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:CONCEDED_TO]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:RETREATED_FROM]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:DEMANDED_OF]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:REQUESTED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:ACCUSED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:CRITICIZED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:REJECTED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:THREATENED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:PROTESTED_AGAINST]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:SANCTIONED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:MOBILIZED_AGAINST]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:COERCED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:ATTACKED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:FOUGHT]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:INVESTIGATED]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:HOLDS]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
MATCH ()-[r:MINISTRY_OF]->() WHERE r.articleId IN $ids RETURN elementId(r) AS id
UNION ALL
UNWIND $entities AS entity
MATCH (:Entity {id: entity})
  -[r:!SAID&!AGREED_WITH&!PROMISED&!CONSULTED&!MET_WITH
     &!SUPPORTED&!COOPERATED_WITH&!AIDED&!CONCEDED_TO&!RETREATED_FROM&!DEMANDED_OF&!REQUESTED
     &!ACCUSED&!CRITICIZED&!REJECTED&!THREATENED&!PROTESTED_AGAINST&!SANCTIONED&!MOBILIZED_AGAINST
     &!COERCED&!ATTACKED&!FOUGHT&!INVESTIGATED&!HOLDS&!MINISTRY_OF]->(:Entity)
WHERE r.articleId IN $ids
RETURN elementId(r) AS id
