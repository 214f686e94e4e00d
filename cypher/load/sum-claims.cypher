// Works out what claims are called and how often and on which sides they are put.
// @param ids list – ids of propositions of the claims
UNWIND $ids AS id
MATCH (:Proposition {id: id})-[:OF]->(c:Claim)
WITH DISTINCT c
MATCH (first:Proposition {id: c.id})
WITH c, first, COUNT { (c)<-[:ASSERTS]-() } AS asserted, COUNT { (c)<-[:DENIES]-() } AS denied
SET c.text = first.text, c.since = first.since, c.statements = COUNT { (c)<-[:ASSERTS|DENIES|QUESTIONS|PROMISES|THREATENS|DEMANDS|PROPOSES]-() },
    c.contested = asserted > 0 AND denied > 0
