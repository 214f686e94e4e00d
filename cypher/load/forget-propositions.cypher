// Forgets those of the propositions that nobody puts forward any more, works out anew since when the others are known,
// and marks as unsettled what was grouped with either.
// @param ids list – ids of propositions
UNWIND $ids AS id
MATCH (p:Proposition {id: id})
WITH p, COLLECT { MATCH (p)<-[:PUTS]-(s:Statement) RETURN s.sequence ORDER BY s.sequence LIMIT 1 } AS first
WHERE first = [] OR first[0] <> p.since
FOREACH (since IN first | SET p.since = since, p:Unsettled)
WITH p, first
WHERE first = []
WITH p, COLLECT { MATCH (p)-[:OF]->(:Claim)<-[:OF]-(q) RETURN q } + COLLECT { MATCH (p)-[:LIKE]-(q) RETURN q } AS near
FOREACH (q IN near | SET q:Unsettled)
WITH p
OPTIONAL MATCH (p)-[:OF]->(c:Claim)
DETACH DELETE p
WITH DISTINCT c
WHERE c IS NOT NULL AND NOT EXISTS { (c)<-[:OF]-() }
DETACH DELETE c
