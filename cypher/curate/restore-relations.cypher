// Gives back relations that were withheld.
// @param ids list – ids of relations
UNWIND $ids AS id
MATCH (source:Entity)-[s:WITHHELD]->(x:Rejected {id: id})-[t:WITHHELD]->(target:Entity)
CREATE (source)-[r:$(x.type)]->(target)
SET r = properties(x), r.type = null, r.sourceWas = s.sourceWas, r.targetWas = t.targetWas
DETACH DELETE x
