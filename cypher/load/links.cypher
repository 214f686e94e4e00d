// Joins statements to those they are about, are addressed to and were reported by.
// @param links list – {type, statement, entity, edge}; type is ABOUT, ADDRESSED_TO or REPORTED_BY
UNWIND $links AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[r:$(row.type)]->(e)
SET r = row.edge
