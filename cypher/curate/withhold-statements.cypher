// Takes statements out of what is asked, and keeps them: under another label, their edges under one other type. Those to
// claims go, as they follow from what the statements put.
// @param ids list – ids of statements
UNWIND $ids AS id
MATCH (s:Statement {id: id})
SET s:Rejected
REMOVE s:Statement
WITH s
MATCH (s)-[r:!WITHHELD]-()
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
CALL (r, a, b) {
  WITH r, a, b WHERE NOT b:Claim
  CREATE (a)-[w:WITHHELD]->(b)
  SET w = properties(r), w.type = type(r)
}
DELETE r
