// Joins statements to those that they quote.
// @param quotations list – {quoting, quoted, edge}, the ids of two statements
UNWIND $quotations AS row
MATCH (quoting:Statement {id: row.quoting})
MATCH (quoted:Statement {id: row.quoted})
CREATE (quoting)-[r:QUOTES]->(quoted)
SET r = row.edge
