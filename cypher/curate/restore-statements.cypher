// Gives back statements that were withheld, with all their edges to what is not itself withheld.
// @param ids list – ids of statements
UNWIND $ids AS id
MATCH (s:Rejected {id: id})
WHERE s.type IS NULL
SET s:Statement
REMOVE s:Rejected
WITH collect(s) AS statements
UNWIND statements AS s
MATCH (s)-[w:WITHHELD]-(other)
WHERE NOT other:Rejected
WITH DISTINCT w, startNode(w) AS a, endNode(w) AS b
CREATE (a)-[r:$(w.type)]->(b)
SET r = properties(w), r.type = null
DELETE w
