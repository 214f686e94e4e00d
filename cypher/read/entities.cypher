// Which actors and places are there, by name?
// @param limit integer – the most that are returned
// @returns entity – id, name and kind
MATCH (e:Entity) WHERE e.name > ''
RETURN e {.id, .name, .kind} AS entity
ORDER BY e.name, e.id
LIMIT $limit
