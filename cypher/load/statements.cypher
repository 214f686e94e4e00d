// Makes the statements of articles.
// @param statements list – {article, node}, one for each statement; node holds all its properties
UNWIND $statements AS row
MATCH (a:Article {id: row.article})
CREATE (s:Statement)-[:IN]->(a)
SET s = row.node,
    s.reportedSequence = coalesce(toString(row.node.reportedOn), '0000-00-00') + substring(row.node.sequence, 10),
    s.loadedSequence = toString(date(a.loadedAt)) + ' ' + toString(a.loadedAt.epochMillis)
      + substring(row.node.sequence, 10)
SET s.clocks = 's' + replace(left(s.sequence, 10), '-', '') + ' r' + replace(left(s.reportedSequence, 10), '-', '')
  + ' l' + replace(left(s.loadedSequence, 10), '-', '')
