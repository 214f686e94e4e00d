// What is between these, parallel edges added up?
// @param ids list – ids of actors and places
// @param limit integer – the most rows to return
// @returns edge – {source, target, type, count, first, last}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:!SAID&!REPORTED_BY&!ABOUT&!ADDRESSED_TO&!MENTIONS]->(other:Entity)
  WHERE other.id IN $ids
  WITH other, type(r) AS type, coalesce(r.on, r.reportedOn, r.seenOn) AS day
  RETURN other, type, count(*) AS count, min(day) AS first, max(day) AS last
  UNION ALL
  MATCH (e)-[:SAID]->(s:Statement)-[:ABOUT]->(other:Entity)
  WHERE other.id IN $ids
  WITH DISTINCT other, s
  WITH other, coalesce(s.saidOn, s.reportedOn) AS day
  RETURN other, 'SPOKE_ABOUT' AS type, count(*) AS count, min(day) AS first, max(day) AS last
  UNION ALL
  MATCH (e)-[:SAID]->(s:Statement)-[:REPORTED_BY]->(other:Entity)
  WHERE other.id IN $ids
  WITH DISTINCT other, s
  WITH other, coalesce(s.saidOn, s.reportedOn) AS day
  RETURN other, 'CARRIED_BY' AS type, count(*) AS count, min(day) AS first, max(day) AS last
}
WITH e, other, type, count, first, last
WHERE e.id <> other.id
ORDER BY count DESC, e.id, other.id
LIMIT $limit
RETURN {source: e.id, target: other.id, type: type, count: count, first: first, last: last} AS edge
