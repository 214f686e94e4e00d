// On which days did an actor speak, and was spoken about?
// @param id text – the actor's id
// @returns day – the day it was said or, where unknown, reported
// @returns by – how many statements it made
// @returns about – how many statements are about it
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[:SAID]->(s:Statement)
  RETURN coalesce(s.saidOn, s.reportedOn) AS day, 1 AS by, 0 AS about
  UNION ALL
  MATCH (e)<-[:ABOUT]-(s:Statement)
  RETURN coalesce(s.saidOn, s.reportedOn) AS day, 0 AS by, 1 AS about
}
WITH day, sum(by) AS by, sum(about) AS about
WHERE day IS NOT NULL
RETURN day, by, about
ORDER BY day
