// Moves edges to other actors, and remembers whose they are by what the article says.
// @param edges list – {edge, from, to, sourceWas, targetWas}; from and to are null where the node stays
UNWIND $edges AS row
MATCH (x)-[r]->(y)
WHERE elementId(r) = row.edge
OPTIONAL MATCH (a:Entity {id: row.from})
OPTIONAL MATCH (b:Entity {id: row.to})
WITH r, row, coalesce(a, x) AS source, coalesce(b, y) AS target
CREATE (source)-[moved:$(type(r))]->(target)
SET moved = properties(r), moved.sourceWas = row.sourceWas, moved.targetWas = row.targetWas,
    moved.actor = CASE WHEN r.actor IS NOT NULL THEN coalesce(row.from, row.to) END
DELETE r
