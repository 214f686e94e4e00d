// Gives propositions their vectors.
// @param embeddings list – {id, embedding}
UNWIND $embeddings AS row
MATCH (p:Proposition {id: row.id})
CALL db.create.setNodeVectorProperty(p, 'embedding', row.embedding)
