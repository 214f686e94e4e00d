// Which of the claims that this statement puts is meant?
// @param statement text – the id of the statement
// @param claim text – the id of the claim, or of a proposition that is part of it, or words of it; null for any
// @returns proposition – the id of the proposition by which it does
// @returns claim – the id of the claim
// @returns text – what is claimed
MATCH (s:Statement {id: $statement})-[put:PUTS]->(p:Proposition)-[:OF]->(c:Claim)
WHERE $claim IS NULL OR EXISTS { MATCH (:Proposition {id: $claim})-[:OF]->(c) }
   OR toLower(put.text) CONTAINS toLower($claim) OR toLower(c.text) CONTAINS toLower($claim)
RETURN p.id AS proposition, c.id AS claim, c.text AS text ORDER BY put.start, p.id
