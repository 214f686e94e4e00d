// Says of relations whether somebody has confirmed them.
// @param relations list – {id, article, confirmed}; confirmed is true or null
UNWIND $relations AS row
MATCH (:Article {id: row.article})-[:MENTIONS]->(:Entity)-[r {id: row.id}]->(:Entity)
SET r.confirmed = row.confirmed
