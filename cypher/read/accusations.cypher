// Who accuses whom, and how many outlets tell of it?
// @param from date = null – the first day
// @param to date = null – the last day
// @param limit integer – the most rows to return
// @returns cell – {source, target, count, outlets}
MATCH (a:Entity)-[r:ACCUSED]->(b:Entity)
WITH a, b, r, coalesce(r.on, r.reportedOn) AS day
WHERE ($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
OPTIONAL MATCH (:Article {id: r.articleId})-[:PUBLISHED_BY]->(outlet:Outlet)
WITH a, b, count(DISTINCT r) AS count, count(DISTINCT outlet) AS outlets
ORDER BY outlets DESC, count DESC, a.name, b.name
LIMIT $limit
RETURN {source: a {.id, .name, .kind}, target: b {.id, .name, .kind}, count: count, outlets: outlets} AS cell
