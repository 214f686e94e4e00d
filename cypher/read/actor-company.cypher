// Whom does an actor speak about, who speaks about it, and who passes its words on?
// @param id text – the actor's id
// @param limit integer – the most rows of each role
// @returns role – subject, voice or carrier
// @returns counted – {actor, count}: the other actor, and how many statements
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[:SAID]->(s:Statement)-[:ABOUT]->(other:Entity)
  WITH other, count(DISTINCT s) AS count ORDER BY count DESC, other.name LIMIT $limit
  RETURN 'subject' AS role, other, count
  UNION ALL
  MATCH (e)<-[:ABOUT]-(s:Statement)<-[:SAID]-(other:Entity)
  WITH other, count(DISTINCT s) AS count ORDER BY count DESC, other.name LIMIT $limit
  RETURN 'voice' AS role, other, count
  UNION ALL
  MATCH (e)-[:SAID]->(s:Statement)-[:REPORTED_BY]->(other:Entity)
  WITH other, count(DISTINCT s) AS count ORDER BY count DESC, other.name LIMIT $limit
  RETURN 'carrier' AS role, other, count
}
RETURN role, {actor: other {.id, .name, .kind}, count: count} AS counted
