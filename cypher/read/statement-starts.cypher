// How many statements does each look-up find that could start a search, the fewest first? Words are counted no further than
// it takes to know that there are many, and then come last.
// @param filter map – {words, speaker, addressee, about, article, through, outlet}; what is null is not counted
// @param limit integer – how many statements a page has
// @param few integer – how many that hold the words are few
// @returns start – words, speaker, addressee, about, article, through or outlet
// @returns hits – how many it finds
// @returns enough – how many are enough: from there on, a page is found sooner among the newest statements
MATCH (:Statement)
WITH toInteger(ceil(sqrt($limit * toFloat(count(*))))) AS enough
CALL (enough) {
  WITH enough WHERE $filter.words IS NOT NULL
  CALL db.index.fulltext.queryNodes('statement_text', 'text:(' + coalesce($filter.words, '') + ')', {limit: $few + 1}) YIELD node
  RETURN 'words' AS start, count(*) AS hits
  UNION ALL
  UNWIND $filter.speaker AS id
  MATCH (e:Entity {id: id})
  RETURN 'speaker' AS start, sum(COUNT { (e)-[:SAID]->() }) AS hits
  UNION ALL
  UNWIND $filter.addressee AS id
  MATCH (e:Entity {id: id})
  RETURN 'addressee' AS start, sum(COUNT { (e)<-[:ADDRESSED_TO]-() }) AS hits
  UNION ALL
  UNWIND $filter.about AS id
  MATCH (e:Entity {id: id})
  RETURN 'about' AS start, sum(COUNT { (e)<-[:ABOUT]-() }) AS hits
  UNION ALL
  MATCH (a:Article {id: $filter.article})
  RETURN 'article' AS start, sum(COUNT { (a)<-[:IN]-() }) AS hits
  UNION ALL
  UNWIND $filter.through AS id
  MATCH (e:Entity {id: id})
  RETURN 'through' AS start, sum(COUNT { (e)<-[:REPORTED_BY]-() }) AS hits
  UNION ALL
  UNWIND $filter.outlet AS id
  MATCH (o:Outlet {id: id})<-[:PUBLISHED_BY]-(a)
  RETURN 'outlet' AS start, sum(COUNT { (a)<-[:IN]-() }) AS hits
}
RETURN start, hits, enough
ORDER BY start = 'words' AND hits > $few, hits
