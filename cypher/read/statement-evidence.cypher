// What do these statements rest on, in the order of the ids?
// @param ids list – ids of statements
// @returns evidence – {statement, passage, title, url, outlet, through}
UNWIND range(0, size($ids) - 1) AS i
MATCH (s:Statement {id: $ids[i]})-[:IN]->(a:Article)
RETURN {
  statement: s.id, passage: s {.articleId, .start, .end, .sentence}, title: a.title, url: a.url,
  outlet: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o) RETURN o {.id, .name, .kind} }),
  through: COLLECT { MATCH (s)-[r:REPORTED_BY]->(o) RETURN o.name ORDER BY r.hop }
} AS evidence
ORDER BY i
