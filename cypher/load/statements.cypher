// Makes the statements of articles.
// @param statements list – {article, node}, one for each statement; node holds all its properties
UNWIND $statements AS row
MATCH (a:Article {id: row.article})
CREATE (s:Statement)-[:IN]->(a)
SET s = row.node
