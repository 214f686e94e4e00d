// Which relations pass the filter, newest first? It starts from the source, else from the target. The types that Hearsay
// itself finds are named, as whoever is in the news has far more edges of other sorts; all are walked only where another
// extractor brought types of its own.
// @param source actor = null – ids of those one of whom does it
// @param target actor = null – ids of those to one of whom it is done
// @param type text = null – the edge type
// @param from text – where in the sequence of relations to end, inclusive
// @param below text – where in the sequence of relations to begin, exclusive
// @param limit integer – the most that are returned
// @returns relation – the relation with its two sides
// @returns sequence – where it stands in the sequence
CALL () {
  CALL db.relationshipTypes() YIELD relationshipType AS type
  WHERE NOT type IN ['AGREED_WITH', 'PROMISED', 'CONSULTED', 'MET_WITH', 'SUPPORTED', 'COOPERATED_WITH', 'AIDED',
                      'CONCEDED_TO', 'RETREATED_FROM', 'DEMANDED_OF', 'REQUESTED', 'ACCUSED', 'CRITICIZED',
                      'REJECTED', 'THREATENED', 'PROTESTED_AGAINST', 'SANCTIONED', 'MOBILIZED_AGAINST', 'COERCED',
                      'ATTACKED', 'FOUGHT', 'INVESTIGATED', 'SAID', 'ABOUT', 'PUBLISHED_BY', 'MENTIONS',
                      'REPORTED_BY', 'ASSERTS', 'QUOTES', 'DENIES', 'HOLDS', 'ADDRESSED_TO', 'WITHHELD', 'PUTS',
                      'QUESTIONS', 'PROMISES', 'PROPOSES', 'DEMANDS', 'THREATENS', 'MINISTRY_OF', 'LIKE', 'PARTED',
                      'JOINED', 'IN', 'OF', 'MIGRATED_TO', 'REPEATED']
  RETURN collect(type) AS others
}
CALL (others) {
  WITH others WHERE $source IS NOT NULL
  MATCH (a:Entity)-[r:AGREED_WITH|PROMISED|CONSULTED|MET_WITH|SUPPORTED|COOPERATED_WITH|AIDED|CONCEDED_TO|
                     RETREATED_FROM|DEMANDED_OF|REQUESTED|ACCUSED|CRITICIZED|REJECTED|THREATENED|PROTESTED_AGAINST|
                     SANCTIONED|MOBILIZED_AGAINST|COERCED|ATTACKED|FOUGHT|INVESTIGATED]->(b:Entity)
  WHERE a.id IN $source AND ($target IS NULL OR b.id IN $target)
  RETURN a, r, b
  UNION ALL
  WITH others WHERE $source IS NULL AND $target IS NOT NULL
  MATCH (b:Entity)<-[r:AGREED_WITH|PROMISED|CONSULTED|MET_WITH|SUPPORTED|COOPERATED_WITH|AIDED|CONCEDED_TO|
                      RETREATED_FROM|DEMANDED_OF|REQUESTED|ACCUSED|CRITICIZED|REJECTED|THREATENED|PROTESTED_AGAINST|
                      SANCTIONED|MOBILIZED_AGAINST|COERCED|ATTACKED|FOUGHT|INVESTIGATED]-(a:Entity)
  WHERE b.id IN $target
  RETURN a, r, b
  UNION ALL
  WITH others WHERE size(others) > 0 AND $source IS NOT NULL
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE a.id IN $source AND ($target IS NULL OR b.id IN $target) AND type(r) IN others
  RETURN a, r, b
  UNION ALL
  WITH others WHERE size(others) > 0 AND $source IS NULL AND $target IS NOT NULL
  MATCH (b:Entity)<-[r]-(a:Entity)
  WHERE b.id IN $target AND type(r) IN others
  RETURN a, r, b
}
WITH a, r, b
WHERE r.plover IS NOT NULL AND ($type IS NULL OR type(r) = $type)
  AND r.sequence >= $from AND r.sequence < $below
RETURN r {
  .id, .plover, .mode, .polarity, .of, .on, .onPrecision, .place, .assertedBy, .reportedOn,
  type: type(r), source: a {.id, .name, .kind}, target: b {.id, .name, .kind},
  evidence: r {.articleId, .start, .end, .sentence}
} AS relation, r.sequence AS sequence
ORDER BY sequence DESC
LIMIT $limit
