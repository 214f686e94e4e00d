// Into whom was this actor merged, by the last judgement in force that merged it?
// @param id text – its id
// @returns id – the id of the actor that it was merged into
// @returns known – whether that one is in the graph
MATCH (j:Judgement {what_from: $id})
WHERE j.kind = 'merge' AND j.undoneAt IS NULL
WITH j.what_into AS id, j.sequence AS sequence
RETURN id, EXISTS { (e:Entity) WHERE e.id = id } AS known
ORDER BY sequence DESC
LIMIT 1
