// Takes back the statements of the articles.
// @param ids list – ids of articles
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN]-(s:Statement)
DETACH DELETE s
