// Which judgements of these kinds are in force, in the order they were made?
// @param kinds list – names of kinds
// @returns judgement – all its properties
MATCH (j:Judgement)
WHERE j.sequence > '' AND j.undoneAt IS NULL AND j.kind IN $kinds
RETURN properties(j) AS judgement
ORDER BY j.sequence
