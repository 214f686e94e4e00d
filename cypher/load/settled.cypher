// Marks propositions as settled.
// @param ids list – ids of propositions
UNWIND $ids AS id
MATCH (p:Proposition {id: id})
REMOVE p:Unsettled
