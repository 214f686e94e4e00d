// Which edges are there?
// @returns edge – each edge but those of the migrations
MATCH (a)-[edge]->()
WHERE NOT a:__Neo4jMigration
RETURN edge
