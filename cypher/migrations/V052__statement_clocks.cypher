// The days of statements on the three clocks as words, so that words can be looked up among the newest alone.
MATCH (s:Statement)
WHERE s.clocks IS NULL
CALL (s) {
  SET s.clocks = 's' + replace(left(s.sequence, 10), '-', '') + ' r' + replace(left(s.reportedSequence, 10), '-', '')
    + ' l' + replace(left(s.loadedSequence, 10), '-', '')
} IN TRANSACTIONS OF 5000 ROWS;
DROP INDEX statement_text IF EXISTS;
CREATE FULLTEXT INDEX statement_text IF NOT EXISTS FOR (n:Statement) ON EACH [n.text, n.id, n.clocks]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
