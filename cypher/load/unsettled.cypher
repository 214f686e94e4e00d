// Which propositions are to be grouped? Only one transaction at a time gets an answer.
// @param limit integer – the most rows to return
// @returns id – the id of the proposition
// @returns known – whether it is part of a claim already, and needs no new links
MERGE (turn:Turn {id: 'claims'})
SET turn.taken = true
WITH turn
MATCH (p:Unsettled)
WHERE p.id > '' AND p.embedding IS NOT NULL
RETURN p.id AS id, EXISTS { (p)-[:OF]->() } AS known ORDER BY id LIMIT $limit
