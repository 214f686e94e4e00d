// Says which actors and places an article names, and where.
// @param mentions list – {article, entity, name, kind, aliases, candidates, spans}, one for each article and entity
UNWIND $mentions AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
CREATE (a)-[:MENTIONS {name: row.name, kind: row.kind, aliases: row.aliases, candidates: row.candidates,
                       spans: row.spans}]->(e)
