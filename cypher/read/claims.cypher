// Which claims are put most often?
// @param words text – a full-text query; null for all
// @param contested flag – whether only those that some assert and others deny
// @param limit integer – the most rows
// @returns claim – {id, text, statements, contested, wordings}
CALL () {
  WITH $words AS words WHERE words IS NULL AND NOT $contested
  MATCH (c:Claim) WHERE c.statements > 0
  RETURN c ORDER BY c.statements DESC LIMIT $limit
  UNION
  WITH $words AS words WHERE words IS NULL AND $contested
  MATCH (c:Claim) WHERE c.contested = true AND c.statements > 0
  RETURN c ORDER BY c.contested DESC, c.statements DESC LIMIT $limit
  UNION
  WITH $words AS words WHERE words IS NOT NULL
  CALL db.index.fulltext.queryNodes('claim_text', words, {limit: 500}) YIELD node
  WITH node AS c WHERE NOT $contested OR c.contested
  RETURN c ORDER BY c.statements DESC, c.id LIMIT $limit
}
RETURN c {.id, .text, .statements, .contested, wordings: []} AS claim
