// Which statements pass the filter, those first that come last in the sequence? It starts from what is looked up, and
// checks the rest on what that finds; words are not checked, only looked up, among those of the days of the stretch.
// @param start text – what is looked up: words, speaker, addressee, about, article, through or outlet
// @param order text – the property that holds the sequence: sequence, reportedSequence or loadedSequence
// @param filter map – {words, speaker, addressee, about, article, through, outlet, act, form, polarity, certainty, tense, named, quoted, speakerKind}; what is null lets all pass
// @param from text – where in the sequence of statements to end, inclusive
// @param below text – where in the sequence of statements to begin, exclusive
// @param limit integer – the most that are returned
// @returns id – the statement's id
// @returns sequence – where it stands in the sequence
CALL () {
  WITH 1 AS once WHERE $start = 'words'
  WITH left($order, 1) AS clock, left(replace($from, '-', ''), 8) AS first, left(replace($below, '-', ''), 8) AS last
  CALL db.index.fulltext.queryNodes('statement_text', '+text:(' + coalesce($filter.words, '') + ') +clocks:[' + clock + first
    + ' TO ' + clock + last + ']') YIELD node AS s
  RETURN s
  UNION
  WITH 1 AS once WHERE $start = 'speaker'
  UNWIND $filter.speaker AS id
  MATCH (:Entity {id: id})-[:SAID]->(s:Statement)
  RETURN s
  UNION
  WITH 1 AS once WHERE $start = 'addressee'
  UNWIND $filter.addressee AS id
  MATCH (:Entity {id: id})<-[:ADDRESSED_TO]-(s:Statement)
  RETURN s
  UNION
  WITH 1 AS once WHERE $start = 'about'
  UNWIND $filter.about AS id
  MATCH (:Entity {id: id})<-[:ABOUT]-(s:Statement)
  RETURN s
  UNION
  WITH 1 AS once WHERE $start = 'article'
  MATCH (:Article {id: $filter.article})<-[:IN]-(s:Statement)
  RETURN s
  UNION
  WITH 1 AS once WHERE $start = 'through'
  UNWIND $filter.through AS id
  MATCH (:Entity {id: id})<-[:REPORTED_BY]-(s:Statement)
  RETURN s
  UNION
  WITH 1 AS once WHERE $start = 'outlet'
  UNWIND $filter.outlet AS id
  MATCH (:Outlet {id: id})<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(s:Statement)
  RETURN s
}
WITH s, s[$order] AS sequence
WHERE sequence >= $from AND sequence < $below
  AND ($filter.act IS NULL OR s.act = $filter.act)
  AND ($filter.form IS NULL OR s.form = $filter.form)
  AND ($filter.polarity IS NULL OR s.polarity = $filter.polarity)
  AND ($filter.certainty IS NULL OR s.certainty = $filter.certainty)
  AND ($filter.tense IS NULL OR s.tense = $filter.tense)
  AND ($filter.named IS NULL OR $filter.named = EXISTS { (s)<-[:SAID]-() })
  AND ($filter.quoted IS NULL OR $filter.quoted = EXISTS { (s)<-[:QUOTES]-() })
  AND ($filter.speakerKind IS NULL OR EXISTS { (s)<-[:SAID]-(k:Entity) WHERE k.kind = $filter.speakerKind })
  AND ($filter.speaker IS NULL OR EXISTS { (p:Entity)-[:SAID]->(s) WHERE p.id IN $filter.speaker })
  AND ($filter.addressee IS NULL OR EXISTS { (s)-[:ADDRESSED_TO]->(x:Entity) WHERE x.id IN $filter.addressee })
  AND ($filter.about IS NULL OR EXISTS { (s)-[:ABOUT]->(x:Entity) WHERE x.id IN $filter.about })
  AND ($filter.article IS NULL OR s.articleId = $filter.article)
  AND ($filter.through IS NULL OR EXISTS { (s)-[:REPORTED_BY]->(x:Entity) WHERE x.id IN $filter.through })
  AND ($filter.outlet IS NULL
       OR EXISTS { (s)-[:IN]->(:Article)-[:PUBLISHED_BY]->(o:Outlet) WHERE o.id IN $filter.outlet })
RETURN s.id AS id, sequence
ORDER BY sequence DESC
LIMIT $limit
