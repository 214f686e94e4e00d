// Which articles pass the filter, newest first? It starts from the first of these that is given: words, mentions, outlet.
// @param filter map – {words, mentions, outlet}; words is a full-text query of titles, the others are lists of ids
// @param from text – where in the sequence of articles to end, inclusive
// @param below text – where in the sequence of articles to begin, exclusive
// @param limit integer – the most that are returned
// @returns article – {id, url, title, publishedOn, loadedAt, outlet, statements}
// @returns sequence – where it stands in the sequence
CALL () {
  WITH 1 AS once WHERE $filter.words IS NOT NULL
  CALL db.index.fulltext.queryNodes('article_titles', coalesce($filter.words, '')) YIELD node AS a
  RETURN a
  UNION
  WITH 1 AS once WHERE $filter.words IS NULL AND $filter.mentions IS NOT NULL
  MATCH (e:Entity)<-[m:MENTIONS]-(a:Article) WHERE e.id IN $filter.mentions AND size(m.spans) > 0
  RETURN a
  UNION
  WITH 1 AS once WHERE $filter.words IS NULL AND $filter.mentions IS NULL AND $filter.outlet IS NOT NULL
  MATCH (o:Outlet)<-[:PUBLISHED_BY]-(a:Article) WHERE o.id IN $filter.outlet
  RETURN a
  UNION
  WITH 1 AS once WHERE $filter.words IS NULL AND $filter.mentions IS NULL AND $filter.outlet IS NULL
  MATCH (a:Article) WHERE a.sequence >= $from AND a.sequence < $below
  RETURN a ORDER BY a.sequence DESC LIMIT $limit
}
WITH a
WHERE a.sequence >= $from AND a.sequence < $below
  AND ($filter.mentions IS NULL
       OR EXISTS { (a)-[m:MENTIONS]->(e:Entity) WHERE e.id IN $filter.mentions AND size(m.spans) > 0 })
  AND ($filter.outlet IS NULL OR EXISTS { (a)-[:PUBLISHED_BY]->(o:Outlet) WHERE o.id IN $filter.outlet })
WITH a ORDER BY a.sequence DESC LIMIT $limit
RETURN a {
  .id, .url, .title, .publishedOn, .loadedAt,
  outlet: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o) RETURN o {.id, .name, .kind} }),
  statements: COUNT { (a)<-[:IN]-() }
} AS article, a.sequence AS sequence
ORDER BY sequence DESC
