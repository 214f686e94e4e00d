// How often does who do what to whom, added up over all evidence? It starts from the source, else from the target.
// @param source actor = null – ids of those one of whom does it
// @param target actor = null – ids of those to one of whom it is done
// @param type text = null – the edge type
// @param from text – where in the sequence of relations to end, inclusive
// @param below text – where in the sequence of relations to begin, exclusive
// @param limit integer – the most that are returned
// @returns sum – {type, plover, source, target, count, articles, first, last, sentence}; sentence is that of the last
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
WITH a, b, type(r) AS type, r.plover AS plover, count(r) AS count, count(DISTINCT r.articleId) AS articles,
     min(coalesce(r.on, r.reportedOn)) AS first, max(coalesce(r.on, r.reportedOn)) AS last,
     max([r.sequence, r.sentence]) AS latest
ORDER BY count DESC, last DESC, a.id, b.id, type
LIMIT $limit
RETURN {type: type, plover: plover, source: a {.id, .name, .kind}, target: b {.id, .name, .kind}, count: count,
        articles: articles, first: first, last: last, sentence: latest[1]} AS sum
