// On which days is something between these?
// @param ids list – ids of actors and places
// @param newest integer – how many of each one's newest statements count
// @returns day – the day it took place or was said or, where unknown, reported
// @returns count – how many relations and statements fall on it
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:!SAID&!REPORTED_BY&!ABOUT&!ADDRESSED_TO&!MENTIONS]->(other:Entity)
  WHERE other.id IN $ids
  RETURN coalesce(r.on, r.reportedOn, r.seenOn) AS day, count(*) AS count
  UNION ALL
  CALL (e) {
    MATCH ()-[r:SAID]->(s:Statement) WHERE r.actor = e.id AND r.sequence >= ''
    RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  }
  WITH s
  WHERE EXISTS { (s)-[:ABOUT|REPORTED_BY]->(other:Entity) WHERE other.id IN $ids }
  RETURN coalesce(s.saidOn, s.reportedOn) AS day, count(*) AS count
}
WITH day, sum(count) AS count
WHERE day IS NOT NULL
RETURN day, count
ORDER BY day
