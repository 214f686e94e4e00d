// Which articles have these words in their title, best match first?
// @param words words – words of a title; a full-text query
// @param limit integer – the most rows to return
// @returns hit – {id, title, publishedOn, outlet}
CALL db.index.fulltext.queryNodes('article_titles', $words, {limit: $limit}) YIELD node, score
WITH node, score
ORDER BY score DESC, node.publishedOn DESC
OPTIONAL MATCH (node)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN {id: node.id, title: node.title, publishedOn: node.publishedOn, outlet: outlet {.id, .name, .kind}} AS hit
