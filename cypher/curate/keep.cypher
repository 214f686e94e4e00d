// Keeps a judgement.
// @param judgement map – {id, kind, who, madeAt, why, sequence, …}: all its properties
CREATE (j:Judgement {id: $judgement.id})
SET j = $judgement
