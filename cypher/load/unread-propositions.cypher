// Which propositions have no vector yet?
// @param limit integer – the most rows to return
// @returns id – the id of the proposition
// @returns text – what it claims
MATCH (p:Unsettled)
WHERE p.id > '' AND p.embedding IS NULL
RETURN p.id AS id, p.text AS text ORDER BY id LIMIT $limit
