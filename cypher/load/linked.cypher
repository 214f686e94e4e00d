// Which propositions are linked to these?
// @param ids list – ids of propositions
// @returns a – the one of the ids
// @returns b – the id of the other
// @returns likelihood – how likely both are one claim
UNWIND $ids AS id
MATCH (p:Proposition {id: id})-[like:LIKE]-(q:Proposition)
RETURN id AS a, q.id AS b, like.likelihood AS likelihood
