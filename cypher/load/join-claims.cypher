// Makes propositions, and the statements that put them, part of claims.
// @param members list – {id, claim}: of the proposition and of the claim
UNWIND $members AS row
MATCH (p:Proposition {id: row.id})
MERGE (c:Claim {id: row.claim})
CREATE (p)-[:OF]->(c)
WITH p, c
MATCH (s:Statement)-[put:PUTS]->(p)
CREATE (s)-[stance:$(put.stance)]->(c)
SET stance = properties(put), stance.proposition = p.id
