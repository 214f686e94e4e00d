// Which statements come near in meaning to this vector?
// @param vector list – the vector
// @param nearest integer – how many propositions to look at
// @param limit integer – the most rows
// @returns id – the statement's id
// @returns nearness – the cosine of the angle
// @returns text – the words of the statement that come near
CYPHER 25
MATCH (p:Proposition)
SEARCH p IN (VECTOR INDEX proposition_meaning FOR $vector LIMIT $nearest) SCORE AS score
MATCH (p)<-[put:PUTS]-(s:Statement)
WITH s, max(2 * score - 1) AS nearness, head(collect(put.text)) AS text
RETURN s.id AS id, nearness, text ORDER BY nearness DESC, s.sequence DESC LIMIT $limit
