// What an actor said, and what was said about one, in order: the edges know whose they are and the place of the statement.
MATCH (s:Statement|Rejected)-[r:SAID|ABOUT|ADDRESSED_TO|WITHHELD]-(e:Entity)
WHERE r.actor IS NULL AND coalesce(r.type, type(r)) IN ['SAID', 'ABOUT', 'ADDRESSED_TO']
CALL (e, r, s) {
  SET r.actor = e.id, r.sequence = s.sequence
} IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX said_sequence IF NOT EXISTS FOR ()-[r:SAID]-() ON (r.actor, r.sequence);
CREATE INDEX about_sequence IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.actor, r.sequence);
