// On which days did an actor speak, and was spoken about?
// @param id text – the actor's id
// @returns day – the day it was said or, where unknown, reported
// @returns by – how many statements it made
// @returns about – how many statements are about it
CALL () {
  MATCH ()-[r:SAID]->() WHERE r.actor = $id AND r.sequence >= ''
  RETURN left(r.sequence, 10) AS day, count(*) AS by, 0 AS about
  UNION ALL
  MATCH ()-[r:ABOUT]->() WHERE r.actor = $id AND r.sequence >= ''
  RETURN left(r.sequence, 10) AS day, 0 AS by, count(*) AS about
}
WITH day, sum(by) AS by, sum(about) AS about
WHERE day > '0000-00-00'
RETURN date(day) AS day, by, about
ORDER BY day
