// What is between these in a time, parallel edges of a type added up?
// @param ids list – ids of actors and places
// @param from date = null – the first day; what has no day is left out where one is given
// @param to date = null – the last day
// @param newest integer – how many of each one's newest statements count
// @param limit integer – the most rows to return
// @returns edge – {source, target, type, count, first, last}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:!SAID&!REPORTED_BY&!ABOUT&!ADDRESSED_TO&!MENTIONS]->(other:Entity)
  WHERE other.id IN $ids
  RETURN other, type(r) AS type, coalesce(r.on, r.reportedOn, r.seenOn) AS day
  UNION ALL
  CALL (e) {
    MATCH ()-[r:SAID]->(s:Statement) WHERE r.actor = e.id
      AND r.sequence >= coalesce(toString($from), '') AND r.sequence < coalesce(toString($to + duration('P1D')), '~')
    RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  }
  MATCH (s)-[r:ABOUT|REPORTED_BY]->(other:Entity)
  WHERE other.id IN $ids
  WITH DISTINCT other, s, CASE type(r) WHEN 'ABOUT' THEN 'SPOKE_ABOUT' ELSE 'CARRIED_BY' END AS type
  RETURN other, type, coalesce(s.saidOn, s.reportedOn) AS day
}
WITH e, other, type, day
WHERE e.id <> other.id AND ($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
WITH e, other, type, count(*) AS count, min(day) AS first, max(day) AS last
ORDER BY count DESC, e.id, other.id, type
LIMIT $limit
RETURN {source: e.id, target: other.id, type: type, count: count, first: first, last: last} AS edge
