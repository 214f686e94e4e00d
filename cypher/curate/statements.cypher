// What do these statements say, whether or not they are rejected?
// @param ids list – ids of statements
// @returns id – the statement's id
// @returns article – the id of its article
// @returns words – its words, by which it is known again where its article has changed
UNWIND $ids AS id
MATCH (s:Statement|Rejected {id: id})
WHERE s.type IS NULL
RETURN s.id AS id, s.articleId AS article, s.source + '|' + s.text AS words
