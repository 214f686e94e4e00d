// Words of statements as before, and their ids, so that it can be asked which of some statements hold them.
DROP INDEX statement_text IF EXISTS;
CREATE FULLTEXT INDEX statement_text IF NOT EXISTS FOR (n:Statement) ON EACH [n.text, n.id]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
