// Does this statement put this claim?
// @param statement text – the id of the statement
// @param claim text – the id of the claim, or of a proposition that is part of it
// @returns proposition – the id of the proposition by which it does
MATCH (:Proposition {id: $claim})-[:OF]->(c:Claim)
MATCH (s:Statement {id: $statement})-[:PUTS]->(p:Proposition)-[:OF]->(c)
RETURN p.id AS proposition
