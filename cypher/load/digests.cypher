// By which digests are the articles known that are in the graph already?
// @param ids list – ids of articles
// @returns id – the article's id
// @returns sha256 – the digest of what was received
// @returns extracted – the digest of what was made of it
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.sha256 AS sha256, a.extracted AS extracted
