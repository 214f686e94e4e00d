// Who made most statements?
// @param limit integer – the most rows to return
// @returns id – the actor's id
MATCH (e:Entity)
WITH e, COUNT { (e)-[:SAID]->() } AS statements
WHERE statements > 0
ORDER BY statements DESC, e.id
LIMIT $limit
RETURN e.id AS id
