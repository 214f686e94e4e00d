// Takes back what the statements of the articles put forward, and tells which propositions it was.
// @param ids list – ids of articles
// @returns id – the id of a proposition
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN]-(:Statement)-[put:PUTS]->(p:Proposition)
WITH DISTINCT p, collect(put) AS puts
FOREACH (put IN puts | DELETE put)
RETURN p.id AS id
