// Who made the most statements, and who or what are most statements about?
// @param limit integer – the most rows for either
// @returns role – speaker or subject
// @returns counted – {actor, count}
CALL () {
  MATCH (e:Actor)
  WITH e, COUNT { (e)-[:SAID]->() } AS count
  WHERE count > 0
  ORDER BY count DESC, e.name LIMIT $limit
  RETURN 'speaker' AS role, e, count
  UNION ALL
  MATCH (e:Entity)
  WITH e, COUNT { (e)<-[:ABOUT]-() } AS count
  WHERE count > 0
  ORDER BY count DESC, e.name LIMIT $limit
  RETURN 'subject' AS role, e, count
}
RETURN role, {actor: e {.id, .name, .kind}, count: count} AS counted
