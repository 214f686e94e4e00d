// Takes back the statements of the articles, and what was withheld of them.
// @param ids list – ids of articles
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN|WITHHELD]-(s:Statement|Rejected)
DETACH DELETE s
