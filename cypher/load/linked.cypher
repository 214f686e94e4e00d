// Which propositions are linked to these?
// @param ids list – ids of propositions
// @returns a – the one of the ids
// @returns b – the id of the other
// @returns likelihood – how likely both are one claim; 2 where somebody has said so, -1 where somebody has parted them
UNWIND $ids AS id
MATCH (p:Proposition {id: id})-[like:LIKE|JOINED|PARTED]-(q:Proposition)
RETURN id AS a, q.id AS b, CASE type(like) WHEN 'JOINED' THEN 2 WHEN 'PARTED' THEN -1 ELSE like.likelihood END AS likelihood
