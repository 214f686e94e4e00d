// Which relations of a type are there, newest first? Each type that Hearsay itself finds has an index of its own, and a
// statement can use one only where it names it.
// @param type text – the edge type
// @param from text – where in the sequence of relations to end, inclusive
// @param below text – where in the sequence of relations to begin, exclusive
// @param limit integer – the most that are returned
// @returns relation – the relation with its two sides
// @returns sequence – where it stands in the sequence
CALL () {
  WITH 1 AS once WHERE $type = 'AGREED_WITH'
  MATCH (a:Entity)-[r:AGREED_WITH]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'PROMISED'
  MATCH (a:Entity)-[r:PROMISED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'CONSULTED'
  MATCH (a:Entity)-[r:CONSULTED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'MET_WITH'
  MATCH (a:Entity)-[r:MET_WITH]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'SUPPORTED'
  MATCH (a:Entity)-[r:SUPPORTED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'COOPERATED_WITH'
  MATCH (a:Entity)-[r:COOPERATED_WITH]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'AIDED'
  MATCH (a:Entity)-[r:AIDED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'CONCEDED_TO'
  MATCH (a:Entity)-[r:CONCEDED_TO]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'RETREATED_FROM'
  MATCH (a:Entity)-[r:RETREATED_FROM]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'DEMANDED_OF'
  MATCH (a:Entity)-[r:DEMANDED_OF]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'REQUESTED'
  MATCH (a:Entity)-[r:REQUESTED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'ACCUSED'
  MATCH (a:Entity)-[r:ACCUSED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'CRITICIZED'
  MATCH (a:Entity)-[r:CRITICIZED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'REJECTED'
  MATCH (a:Entity)-[r:REJECTED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'THREATENED'
  MATCH (a:Entity)-[r:THREATENED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'PROTESTED_AGAINST'
  MATCH (a:Entity)-[r:PROTESTED_AGAINST]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'SANCTIONED'
  MATCH (a:Entity)-[r:SANCTIONED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'MOBILIZED_AGAINST'
  MATCH (a:Entity)-[r:MOBILIZED_AGAINST]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'COERCED'
  MATCH (a:Entity)-[r:COERCED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'ATTACKED'
  MATCH (a:Entity)-[r:ATTACKED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'FOUGHT'
  MATCH (a:Entity)-[r:FOUGHT]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
  UNION ALL
  WITH 1 AS once WHERE $type = 'INVESTIGATED'
  MATCH (a:Entity)-[r:INVESTIGATED]->(b:Entity) WHERE r.sequence >= $from AND r.sequence < $below
  RETURN a, r, b ORDER BY r.sequence DESC LIMIT $limit
}
RETURN r {
  .id, .plover, .mode, .polarity, .of, .on, .onPrecision, .place, .assertedBy, .reportedOn,
  type: type(r), source: a {.id, .name, .kind}, target: b {.id, .name, .kind},
  evidence: r {.articleId, .start, .end, .sentence}
} AS relation, r.sequence AS sequence
ORDER BY sequence DESC
LIMIT $limit
