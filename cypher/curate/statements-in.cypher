// Which statements do these articles hold, and what was judged of them?
// @param articles list – ids of articles
// @returns id – the statement's id
// @returns article – the id of its article
// @returns words – its words, by which it is known again where its article has changed
// @returns verdict – rejected, confirmed or null
UNWIND $articles AS article
MATCH (a:Article {id: article})<-[:IN|WITHHELD]-(s:Statement|Rejected)
WHERE s.type IS NULL
RETURN s.id AS id, a.id AS article, s.source + '|' + s.text AS words,
       CASE WHEN s:Rejected THEN 'rejected' WHEN s.confirmed THEN 'confirmed' END AS verdict
