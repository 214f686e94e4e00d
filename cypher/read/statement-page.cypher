// Which statements pass the filter, newest first? It starts from the first of the filters that is given: words,
// speaker, about, outlet, act; the others are checked on what that finds.
// @param words words = null – words that the statement holds, as a full-text query
// @param speaker actor = null – ids of those one of whom made it
// @param about actor = null – ids of those one of whom it is about
// @param outlet actor = null – ids of outlets one of which published it
// @param act text = null – the speech act
// @param from text – where in the sequence of statements to end, inclusive
// @param below text – where in the sequence of statements to begin, exclusive
// @param limit integer – the most that are returned
// @returns id – the statement's id
// @returns sequence – where it stands in the sequence
CALL () {
  WITH 1 AS once WHERE $words IS NOT NULL
  CALL db.index.fulltext.queryNodes('statement_text', coalesce($words, '')) YIELD node AS s
  RETURN s
  UNION
  WITH 1 AS once WHERE $words IS NULL AND $speaker IS NOT NULL
  MATCH (p:Entity)-[:SAID]->(s:Statement) WHERE p.id IN $speaker
  RETURN s
  UNION
  WITH 1 AS once WHERE $words IS NULL AND $speaker IS NULL AND $about IS NOT NULL
  MATCH (x:Entity)<-[:ABOUT]-(s:Statement) WHERE x.id IN $about
  RETURN s
  UNION
  WITH 1 AS once WHERE $words IS NULL AND $speaker IS NULL AND $about IS NULL AND $outlet IS NOT NULL
  MATCH (o:Outlet)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(s:Statement) WHERE o.id IN $outlet
  RETURN s
  UNION
  WITH 1 AS once
  WHERE $words IS NULL AND $speaker IS NULL AND $about IS NULL AND $outlet IS NULL AND $act IS NOT NULL
  MATCH (s:Statement) WHERE s.act = $act AND s.sequence >= $from AND s.sequence < $below
  RETURN s ORDER BY s.act DESC, s.sequence DESC LIMIT $limit
  UNION
  WITH 1 AS once
  WHERE $words IS NULL AND $speaker IS NULL AND $about IS NULL AND $outlet IS NULL AND $act IS NULL
  MATCH (s:Statement) WHERE s.sequence >= $from AND s.sequence < $below
  RETURN s ORDER BY s.sequence DESC LIMIT $limit
}
WITH s
WHERE s.sequence >= $from AND s.sequence < $below
  AND ($act IS NULL OR s.act = $act)
  AND ($speaker IS NULL OR EXISTS { (p:Entity)-[:SAID]->(s) WHERE p.id IN $speaker })
  AND ($about IS NULL OR EXISTS { (s)-[:ABOUT]->(x:Entity) WHERE x.id IN $about })
  AND ($outlet IS NULL OR EXISTS { (s)-[:IN]->(:Article)-[:PUBLISHED_BY]->(o:Outlet) WHERE o.id IN $outlet })
RETURN s.id AS id, s.sequence AS sequence
ORDER BY sequence DESC
LIMIT $limit
