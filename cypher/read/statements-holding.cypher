// Which of these statements hold the words?
// @param words words – the words; a full-text query
// @param ids text – ids of statements, with spaces between them
// @returns id – the statement's id
CALL db.index.fulltext.queryNodes('statement_text', '+text:(' + $words + ') +id:(' + $ids + ')') YIELD node
RETURN node.id AS id
