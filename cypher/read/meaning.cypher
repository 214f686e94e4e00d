// What is the vector of this claim?
// @param id text – the id of the claim, or of a proposition that is part of it
// @returns vector – that of its first proposition
MATCH (:Proposition {id: $id})-[:OF]->(c:Claim)
MATCH (p:Proposition {id: c.id})
RETURN p.embedding AS vector
