// Who accuses whom, and how many outlets tell of it?
// @param from text – where in the sequence of relations to end, inclusive
// @param below text – where in the sequence of relations to begin, exclusive
// @param limit integer – the most rows to return
// @returns cell – {source, target, count, outlets}
MATCH (a:Entity)-[r:ACCUSED]->(b:Entity)
WHERE r.sequence >= $from AND r.sequence < $below
OPTIONAL MATCH (:Article {id: r.articleId})-[:PUBLISHED_BY]->(outlet:Outlet)
WITH a, b, count(DISTINCT r) AS count, count(DISTINCT outlet) AS outlets
ORDER BY outlets DESC, count DESC, a.name, b.name
LIMIT $limit
RETURN {source: a {.id, .name, .kind}, target: b {.id, .name, .kind}, count: count, outlets: outlets} AS cell
