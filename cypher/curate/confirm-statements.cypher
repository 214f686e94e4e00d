// Says of statements whether somebody has confirmed them.
// @param statements list – {id, confirmed}; confirmed is true or null
UNWIND $statements AS row
MATCH (s:Statement {id: row.id})
SET s.confirmed = row.confirmed
