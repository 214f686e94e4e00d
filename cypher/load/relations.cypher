// Joins actors to those they accuse, meet, support, and to the offices they hold; one edge for each piece of evidence.
// @param relations list – {type, source, target, edge}; source and target are ids of actors or places
UNWIND $relations AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.edge
