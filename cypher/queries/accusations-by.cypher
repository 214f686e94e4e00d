// Whom does this actor accuse, of what, and what did the accused say about the accuser afterwards?
// @param accuser actor – who accuses
// @param limit integer(0..10000) = 50 – the most rows
// @example accuser = United States
// @returns reportedOn – when it was reported
// @returns accuser – who accuses
// @returns accused – who is accused
// @returns of – what of
// @returns answers – what the accused said about the accuser since, the earliest first
// @returns sentence – the sentence that says so
// @returns article – the article's id
// @returns behind – the nodes and edges that the row rests on
MATCH (a:Entity)-[r:ACCUSED]->(b:Entity)
WHERE a.id IN $accuser
WITH a, r, b ORDER BY r.sequence DESC LIMIT $limit
WITH collect({a: a, r: r, b: b}) AS rows, collect(DISTINCT a) AS accusers, collect(DISTINCT b) AS accused,
     min(toString(r.reportedOn)) AS since
CALL (accusers, accused, since) {
  UNWIND accusers AS a
  CALL (a, since) {
    MATCH (s:Statement)-[r:ABOUT]->() WHERE r.actor = a.id AND r.sequence >= since
    RETURN s
  }
  MATCH (s)<-[:SAID]-(b)
  WHERE b IN accused
  WITH a, b, s ORDER BY s.sequence
  WITH a, b, collect(s) AS answers
  RETURN collect({a: a, b: b, answers: answers}) AS answered
}
UNWIND rows AS row
WITH row.a AS a, row.r AS r, row.b AS b, head([one IN answered WHERE one.a = row.a AND one.b = row.b | one.answers]) AS answers
RETURN r.reportedOn AS reportedOn, a.name AS accuser, b.name AS accused, r.of AS of,
       [s IN coalesce(answers, []) WHERE s.sequence >= toString(r.reportedOn) | s.text][..3] AS answers,
       r.sentence AS sentence, r.articleId AS article, [r] AS behind
ORDER BY r.sequence DESC
