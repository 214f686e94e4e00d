// Says who made the statements.
// @param speakers list – {statement, entity, edge}, one for each speaker of each statement
UNWIND $speakers AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (e)-[r:SAID]->(s)
SET r = row.edge
