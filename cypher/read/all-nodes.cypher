// Which nodes are there?
// @returns node – each node but those of the migrations
MATCH (node)
WHERE NOT node:__Neo4jMigration
RETURN node
