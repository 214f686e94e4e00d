// How do these statements divide by what they are, who made them, about whom, and who published them?
// @param ids list – ids of statements
// @param limit integer – the most actors of each role
// @returns facet – act, form, polarity, certainty, tense, month, speaker, about or outlet
// @returns value – the value, or the actor's id
// @returns name – the actor's name; null for the others
// @returns count – how many statements
UNWIND $ids AS id
MATCH (s:Statement {id: id})
WITH collect(s) AS all
CALL (all) {
  UNWIND all AS s
  UNWIND [['act', s.act], ['form', s.form], ['polarity', s.polarity], ['certainty', s.certainty], ['tense', s.tense],
          ['month', left(s.sequence, 7)]] AS pair
  RETURN pair[0] AS facet, pair[1] AS value, null AS name, count(*) AS count
  UNION ALL
  UNWIND all AS s
  MATCH (e:Entity)-[:SAID]->(s)
  WITH e, count(DISTINCT s) AS count ORDER BY count DESC, e.name LIMIT $limit
  RETURN 'speaker' AS facet, e.id AS value, e.name AS name, count
  UNION ALL
  UNWIND all AS s
  MATCH (s)-[:ABOUT]->(e:Entity)
  WITH e, count(DISTINCT s) AS count ORDER BY count DESC, e.name LIMIT $limit
  RETURN 'about' AS facet, e.id AS value, e.name AS name, count
  UNION ALL
  UNWIND all AS s
  MATCH (s)-[:IN]->(:Article)-[:PUBLISHED_BY]->(e:Outlet)
  WITH e, count(DISTINCT s) AS count ORDER BY count DESC, e.name LIMIT $limit
  RETURN 'outlet' AS facet, e.id AS value, e.name AS name, count
}
RETURN facet, value, name, count
ORDER BY facet, count DESC, value
