// Puts statements that were given back on the sides of the claims that they put.
// @param ids list – ids of statements
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[put:PUTS]->(p:Proposition)-[:OF]->(c:Claim)
CREATE (s)-[stance:$(put.stance)]->(c)
SET stance = properties(put), stance.proposition = p.id
