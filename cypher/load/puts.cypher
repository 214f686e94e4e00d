// Joins statements to the propositions that they put forward, and to the claims that these are known to be part of.
// @param puts list – {statement, proposition, edge}; edge holds all its properties
UNWIND $puts AS row
MATCH (s:Statement {id: row.statement})
MATCH (p:Proposition {id: row.proposition})
CREATE (s)-[put:PUTS]->(p)
SET put = row.edge
WITH s, p, put
MATCH (p)-[:OF]->(c:Claim)
CREATE (s)-[stance:$(put.stance)]->(c)
SET stance = properties(put), stance.proposition = p.id
