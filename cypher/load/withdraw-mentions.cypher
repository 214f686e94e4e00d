// Takes back what the articles say of actors, places and outlets, and tells what it was.
// @param ids list – ids of articles
// @returns article – the article's id
// @returns entity – the id of the actor or place
// @returns name – what the article calls it
// @returns aliases – what else the article calls it
// @returns candidates – whom else it may be the same as
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[p:PUBLISHED_BY]->()
DELETE p
WITH a
MATCH (a)-[m:MENTIONS]->(e:Entity)
WITH a.id AS article, e.id AS entity, m, m.name AS name, m.aliases AS aliases, m.candidates AS candidates
DELETE m
RETURN article, entity, name, aliases, candidates
