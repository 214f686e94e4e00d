// What are these propositions, and which claims are they part of?
// @param ids list – ids of propositions
// @returns proposition – {id, text, names, numbers, days, mood, setting}
// @returns since – the sequence of the first statement that puts it
// @returns claim – the id of the claim it is part of; null for none
UNWIND $ids AS id
MATCH (p:Proposition {id: id})
OPTIONAL MATCH (p)-[:OF]->(c:Claim)
RETURN p {.id, .text, .names, .numbers, .days, .mood, .setting} AS proposition, p.since AS since, c.id AS claim
