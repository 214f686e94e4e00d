// Which actors and places have names with these words, best match first; or all of any kind, by name?
// @param words words = null – the words as a full-text query
// @param kind text = null – Person, Ministry, Country, Organization, Group, Outlet or Place; only with words
// @param limit integer – the most that are returned
// @returns entity – id, name and kind
CALL () {
  WITH 1 AS once WHERE $words IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_names', coalesce($words, '')) YIELD node AS e, score
  WITH e, score WHERE $kind IS NULL OR e.kind = $kind
  RETURN e, score ORDER BY score DESC, e.name, e.id LIMIT $limit
  UNION
  WITH 1 AS once WHERE $words IS NULL
  MATCH (e:Entity) WHERE e.name > ''
  RETURN e, 0.0 AS score ORDER BY e.name LIMIT $limit
}
RETURN e {.id, .name, .kind} AS entity
ORDER BY score DESC, e.name, e.id
