// What is this claim, and who puts it?
// @param id text – the id of the claim, or of a proposition that is part of it
// @param limit integer – the most statements to tell of
// @returns claim – {id, text, statements, contested, wordings}; wordings are the texts it is made of
// @returns puts – {statement, stance, polarity, certainty, text, hedges} of each statement, in order of time
MATCH (:Proposition {id: $id})-[:OF]->(c:Claim)
RETURN c {.id, .text, .statements, .contested,
          wordings: COLLECT { MATCH (p)-[:OF]->(c) RETURN p.text ORDER BY p.since, p.id LIMIT 100 }} AS claim,
       COLLECT {
         MATCH (s:Statement)-[r:ASSERTS|DENIES|QUESTIONS|PROMISES|THREATENS|DEMANDS|PROPOSES]->(c)
         RETURN {statement: s.id, stance: type(r), polarity: r.polarity, certainty: r.certainty, text: r.text, hedges: coalesce(r.hedges, [])}
         ORDER BY s.sequence, r.start LIMIT $limit
       } AS puts
