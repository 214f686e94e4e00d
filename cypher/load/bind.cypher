// Says of propositions that somebody has joined or parted them.
// @param bonds list – {a, b, type}; a before b, type is JOINED or PARTED
UNWIND $bonds AS bond
MATCH (a:Proposition {id: bond.a})
MATCH (b:Proposition {id: bond.b})
MERGE (a)-[:$(bond.type)]->(b)
