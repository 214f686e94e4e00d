// Statements in the order of each of the three clocks, and articles by day; what is in the graph already gets its place.
CREATE INDEX statement_reported IF NOT EXISTS FOR (n:Statement) ON (n.reportedSequence);
CREATE INDEX statement_loaded IF NOT EXISTS FOR (n:Statement) ON (n.loadedSequence);
CREATE INDEX article_sequence IF NOT EXISTS FOR (n:Article) ON (n.sequence);
