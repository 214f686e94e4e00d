// Takes propositions, and the statements that put them, out of the claims they are part of; a claim left empty goes.
// @param ids list – ids of propositions
UNWIND $ids AS id
MATCH (p:Proposition {id: id})-[of:OF]->(c:Claim)
CALL (p, c) {
  MATCH (p)<-[:PUTS]-(:Statement)-[stance:ASSERTS|DENIES|QUESTIONS|PROMISES|THREATENS|DEMANDS|PROPOSES {proposition: p.id}]->(c)
  DELETE stance
}
DELETE of
WITH DISTINCT c
WHERE NOT EXISTS { (c)<-[:OF]-() }
DETACH DELETE c
