// Whom does an actor speak about, who speaks about it, and who passes its words on?
// @param id text – the actor's id
// @param newest integer – how many of the newest statements by and about the actor count
// @param limit integer – the most rows of each role
// @returns role – subject, voice or carrier
// @returns counted – {actor, count}: the other actor, and how many statements
CALL () {
  MATCH ()-[r:SAID]->(s:Statement) WHERE r.actor = $id AND r.sequence >= ''
  WITH r, s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  RETURN collect(s) AS said
}
CALL () {
  MATCH (s:Statement)-[r:ABOUT]->() WHERE r.actor = $id AND r.sequence >= ''
  WITH r, s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  RETURN collect(s) AS heard
}
CALL (said, heard) {
  UNWIND said AS s
  MATCH (s)-[:ABOUT]->(other:Entity)
  WITH other, count(DISTINCT s) AS count ORDER BY count DESC, other.name LIMIT $limit
  RETURN 'subject' AS role, other, count
  UNION ALL
  UNWIND heard AS s
  MATCH (s)<-[:SAID]-(other:Entity)
  WITH other, count(DISTINCT s) AS count ORDER BY count DESC, other.name LIMIT $limit
  RETURN 'voice' AS role, other, count
  UNION ALL
  UNWIND said AS s
  MATCH (s)-[:REPORTED_BY]->(other:Entity)
  WITH other, count(DISTINCT s) AS count ORDER BY count DESC, other.name LIMIT $limit
  RETURN 'carrier' AS role, other, count
}
RETURN role, {actor: other {.id, .name, .kind}, count: count} AS counted
