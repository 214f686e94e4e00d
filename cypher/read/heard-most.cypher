// Who made the most of the latest statements, and who or what are most of them about?
// @param statements integer – how many of the latest statements count
// @param limit integer – the most rows for either
// @returns role – speaker or subject
// @returns counted – {actor, count}
CALL () {
  MATCH (s:Statement)
  WHERE s.sequence > ''
  WITH s ORDER BY s.sequence DESC LIMIT $statements
  RETURN collect(s) AS latest
}
CALL (latest) {
  UNWIND latest AS s
  MATCH (e:Entity)-[:SAID]->(s)
  WITH e, count(DISTINCT s) AS count ORDER BY count DESC, e.name LIMIT $limit
  RETURN 'speaker' AS role, e, count
  UNION ALL
  UNWIND latest AS s
  MATCH (s)-[:ABOUT]->(e:Entity)
  WITH e, count(DISTINCT s) AS count ORDER BY count DESC, e.name LIMIT $limit
  RETURN 'subject' AS role, e, count
}
RETURN role, {actor: e {.id, .name, .kind}, count: count} AS counted
