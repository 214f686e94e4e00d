// Which propositions do these statements put, withheld or not?
// @param ids list – ids of statements
// @returns id – the proposition's id
UNWIND $ids AS statement
MATCH (s:Statement|Rejected {id: statement})-[:PUTS|WITHHELD]->(p:Proposition)
RETURN DISTINCT p.id AS id
