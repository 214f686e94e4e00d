// Links propositions that are likely one claim.
// @param links list – {a, b, likelihood}, a before b
UNWIND $links AS row
MATCH (a:Proposition {id: row.a})
MATCH (b:Proposition {id: row.b})
MERGE (a)-[like:LIKE]->(b)
SET like.likelihood = row.likelihood
