// Which actors and places are called so, those first that match best and are heard or named most?
// @param words words – words of a name or alias; a full-text query
// @param kind text = null – Person, Ministry, Country, Organization, Group, Outlet or Place
// @param limit integer – the most rows to return
// @returns hit – {actor, aliases, statements, articles}
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: CASE WHEN $kind IS NULL THEN 4 * $limit ELSE 1000 END})
YIELD node, score
WHERE $kind IS NULL OR node.kind = $kind
WITH node, score, COUNT { (node)-[:SAID]->() } AS statements, COUNT { (node)<-[:MENTIONS]-() } AS articles
ORDER BY score * (1 + log(1 + statements + articles)) DESC, node.name
LIMIT $limit
RETURN {actor: node {.id, .name, .kind}, aliases: coalesce(node.aliases, []), statements: statements, articles: articles} AS hit
