// Which actors and places go by this id, name or alias; where none does, which have all its words?
// @param name text – the id, name or alias, as people write it
// @param words words – the same as a full-text query
// @param limit integer – the most that are returned
// @returns entity – id, name and kind
// @returns rank – 0 for an id, 1 for a name, 2 for an alias, 3 for words of either
CALL () {
  MATCH (e:Entity {id: $name})
  RETURN e, 0 AS rank, 1.0 AS score
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 200}) YIELD node AS e, score
  RETURN e, score, CASE
    WHEN toLower(e.name) = toLower($name) THEN 1
    WHEN any(alias IN e.aliases WHERE toLower(alias) = toLower($name)) THEN 2
    ELSE 3
  END AS rank
}
RETURN e {.id, .name, .kind} AS entity, rank
ORDER BY rank, score DESC, e.id
LIMIT $limit
