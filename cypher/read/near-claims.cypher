// Which claims come near in meaning to this vector?
// @param vector list – the vector
// @param nearest integer – how many propositions to look at
// @returns claim – {id, text, statements, contested, wordings}
// @returns nearness – the cosine of the angle, for the nearest of its propositions
CYPHER 25
MATCH (p:Proposition)
SEARCH p IN (VECTOR INDEX proposition_meaning FOR $vector LIMIT $nearest) SCORE AS score
MATCH (p)-[:OF]->(c:Claim)
WITH c, max(2 * score - 1) AS nearness
RETURN c {.id, .text, .statements, .contested, wordings: []} AS claim, nearness
ORDER BY nearness DESC, c.id
