// Which of these articles mention an actor?
// @param actor text – the actor's id
// @param articles list – ids of articles
// @returns article – the id of one that does
UNWIND $articles AS article
MATCH (a:Article {id: article})
WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: $actor}) }
RETURN DISTINCT a.id AS article
