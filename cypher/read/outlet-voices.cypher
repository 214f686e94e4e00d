// Whom does this outlet quote, and whom does it talk about without quoting?
// @param id text – the outlet's id
// @param limit integer – the most rows of each role
// @returns role – quoted or unquoted
// @returns counted – {actor, count}: for quoted how many statements it made there, for unquoted how many are about it
MATCH (o:Outlet {id: $id})
CALL (o) {
  MATCH (o)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(s:Statement)
  RETURN collect(s) AS carried
}
CALL (carried) {
  UNWIND carried AS s
  MATCH (e:Entity)-[:SAID]->(s)
  WITH e, count(DISTINCT s) AS count
  RETURN collect(e) AS heard, collect({e: e, count: count}) AS quoted
}
CALL (carried, heard, quoted) {
  UNWIND quoted AS row
  WITH row.e AS e, row.count AS count ORDER BY count DESC, e.name LIMIT $limit
  RETURN 'quoted' AS role, e, count
  UNION ALL
  UNWIND carried AS s
  MATCH (s)-[:ABOUT]->(e:Actor)
  WITH e, count(DISTINCT s) AS count, heard
  WHERE NOT e IN heard
  WITH e, count ORDER BY count DESC, e.name LIMIT $limit
  RETURN 'unquoted' AS role, e, count
}
RETURN role, {actor: e {.id, .name, .kind}, count: count} AS counted
