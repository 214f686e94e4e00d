// Moves statements to the side of a claim on which somebody says they stand, or back to the one they were read on.
// @param stands list – {statement, proposition, stance}; an empty stance means back
UNWIND $stands AS stand
MATCH (s:Statement {id: stand.statement})-[put:PUTS]->(p:Proposition {id: stand.proposition})
WITH s, put, p, CASE stand.stance WHEN '' THEN put.stanceWas ELSE stand.stance END AS stance
WHERE stance <> put.stance
SET put.stanceWas = coalesce(put.stanceWas, put.stance), put.stance = stance
WITH s, put, p
MATCH (p)-[:OF]->(c:Claim)
CALL (s, p, c) {
  MATCH (s)-[old:ASSERTS|DENIES|QUESTIONS|PROMISES|THREATENS|DEMANDS|PROPOSES {proposition: p.id}]->(c)
  DELETE old
}
CREATE (s)-[new:$(put.stance)]->(c)
SET new = properties(put), new.proposition = p.id
WITH DISTINCT c
SET c.contested = EXISTS { (c)<-[:ASSERTS]-() } AND EXISTS { (c)<-[:DENIES]-() }
