// Through whom did this statement reach us, from the one who said it to the outlet that printed it?
// @param statement text – the statement's id
// @example statement = 6da397f16e0c3300
// @returns step – 0 for the speaker, then one up for each hop
// @returns actor – who
// @returns kind – what sort of actor
// @returns how – said, quoted in a statement of theirs, or passed on
// @returns words – the words that say so
// @returns behind – the nodes and edges that the row rests on
MATCH (s:Statement {id: $statement})
CALL (s) {
  MATCH (p)-[r:SAID]->(s)
  RETURN 0 AS step, p, 'said' AS how, r.cue AS words, r.nth AS nth, [r] AS behind
  UNION
  MATCH path = (s)<-[:QUOTES]-{1,10}(outer:Statement)<-[r:SAID]-(p)
  RETURN length(path) - 1 AS step, p, 'quoted in a statement of theirs' AS how, r.cue AS words, r.nth AS nth,
         relationships(path) AS behind
  UNION
  MATCH (s)-[r:REPORTED_BY]->(p)
  RETURN r.hop + COUNT { (s)<-[:QUOTES]-{1,10}(:Statement) } AS step, p, 'passed on' AS how, r.cue AS words, 1 AS nth,
         [r] AS behind
}
RETURN step, p.name AS actor, p.kind AS kind, how, words, behind
ORDER BY step, nth
