// Gives actors the offices that somebody has set, and takes back those that are no longer set.
// @param roles list – {id, source, target, sourceWas, targetWas, title, set}; id is the judgement's
UNWIND $roles AS row
OPTIONAL MATCH (:Entity {id: row.source})-[old:HOLDS {id: row.id}]->(:Entity)
DELETE old
WITH row
WHERE row.set
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CREATE (a)-[:HOLDS {id: row.id, title: row.title, sourceWas: row.sourceWas, targetWas: row.targetWas}]->(b)
