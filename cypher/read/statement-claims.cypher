// Which claims does this statement put?
// @param id text – the id of the statement
// @returns claim – {id, text, statements, contested, wordings}
// @returns put – {statement, stance, polarity, certainty, text, hedges}: how it puts it
MATCH (s:Statement {id: $id})-[r:ASSERTS|DENIES|QUESTIONS|PROMISES|THREATENS|DEMANDS|PROPOSES]->(c:Claim)
RETURN c {.id, .text, .statements, .contested, wordings: []} AS claim,
       {statement: s.id, stance: type(r), polarity: r.polarity, certainty: r.certainty, text: r.text, hedges: coalesce(r.hedges, [])} AS put
ORDER BY r.start, c.id
