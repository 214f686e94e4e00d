// The places on the clocks of what was loaded before there were any; some articles at a time, as there may be many.
MATCH (a:Article)
WHERE a.sequence IS NULL
CALL (a) {
  SET a.sequence = coalesce(toString(a.publishedOn), '0000-00-00') + ' ' + a.id
  WITH a
  MATCH (a)<-[:IN]-(s:Statement)
  SET s.reportedSequence = coalesce(toString(s.reportedOn), '0000-00-00') + substring(s.sequence, 10),
      s.loadedSequence = toString(date(a.loadedAt)) + ' ' + toString(a.loadedAt.epochMillis) + substring(s.sequence, 10)
} IN TRANSACTIONS OF 500 ROWS;
