// Which statements hold these words, best match first?
// @param words words – words of what was said; a full-text query
// @param limit integer – the most rows to return
// @returns id – the statement's id
CALL db.index.fulltext.queryNodes('statement_text', 'text:(' + $words + ')', {limit: $limit}) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, node.sequence DESC
