// Which relations pass the filter, newest first? It starts from the source, else from the target.
// @param source actor = null – ids of those one of whom does it
// @param target actor = null – ids of those to one of whom it is done
// @param type text = null – the edge type
// @param from text – where in the sequence of relations to end, inclusive
// @param below text – where in the sequence of relations to begin, exclusive
// @param limit integer – the most that are returned
// @returns relation – the relation with its two sides
// @returns sequence – where it stands in the sequence
CALL () {
  WITH 1 AS once WHERE $source IS NOT NULL
  MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id IN $source AND ($target IS NULL OR b.id IN $target)
  RETURN a, r, b
  UNION
  WITH 1 AS once WHERE $source IS NULL AND $target IS NOT NULL
  MATCH (b:Entity)<-[r]-(a:Entity) WHERE b.id IN $target
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
