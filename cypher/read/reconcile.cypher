// Which actors and places may a cell of a spreadsheet mean, best match first?
// @param words words – words of the cell; a full-text query
// @param kind text = null – only of this kind
// @param limit integer – the most that are returned
// @returns id – the id
// @returns name – the name
// @returns kind – the kind
// @returns aliases – other names
// @returns offices – titles of its offices, and what they belong to
// @returns articles – how many articles name it
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 200}) YIELD node AS e, score
WITH e, score
WHERE $kind IS NULL OR e.kind = $kind
WITH e, score
ORDER BY score DESC, e.id
LIMIT $limit
RETURN e.id AS id, e.name AS name, e.kind AS kind, coalesce(e.aliases, []) AS aliases,
       COLLECT { MATCH (e)-[h:HOLDS|MINISTRY_OF]->(b) UNWIND [h.title, b.name] AS office
                 WITH DISTINCT office WHERE office IS NOT NULL RETURN office } AS offices,
       COUNT { (e)<-[:MENTIONS]-() } AS articles
