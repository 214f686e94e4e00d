// Takes back that somebody has joined or parted propositions.
// @param bonds list – {a, b, type}; a before b, type is JOINED or PARTED
UNWIND $bonds AS bond
MATCH (:Proposition {id: bond.a})-[judged:JOINED|PARTED]->(:Proposition {id: bond.b})
WHERE type(judged) = bond.type
DELETE judged
