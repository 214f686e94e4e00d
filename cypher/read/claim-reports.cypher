// Who reported this claim, through whom, and in which words?
// @param id text – the id of the claim, or of a proposition that is part of it
// @param limit integer – the most reports
// @returns report – {statement, articleId, stance, text, hedges, source, speakers, bodies, quotedBy, chain, outlet, day}, in order of time
MATCH (:Proposition {id: $id})-[:OF]->(c:Claim)
MATCH (s:Statement)-[r:ASSERTS|DENIES|QUESTIONS|PROMISES|THREATENS|DEMANDS|PROPOSES]->(c)
WITH s, r ORDER BY s.sequence, r.start LIMIT $limit
WITH collect({s: s, r: r}) AS puts
CALL (puts) {
  UNWIND puts AS put
  WITH put.s AS s
  MATCH (p)-[:SAID]->(s)
  WITH DISTINCT p
  MATCH (p)-[:HOLDS]->(b) WHERE NOT b:Country
  WITH p, collect(DISTINCT b.id) AS bodies
  RETURN collect({speaker: p.id, bodies: bodies}) AS offices
}
UNWIND puts AS put
WITH put.s AS s, put.r AS r, offices
RETURN {
  statement: s.id, articleId: s.articleId, stance: type(r), text: r.text, hedges: coalesce(r.hedges, []), source: s.source,
  speakers: COLLECT { MATCH (p)-[said:SAID]->(s) RETURN p {.id, .name, .kind} ORDER BY said.nth },
  bodies: COLLECT {
    MATCH (p)-[:SAID]->(s)
    UNWIND [office IN offices WHERE office.speaker = p.id] AS office
    UNWIND office.bodies AS id
    RETURN id
    UNION
    // Whose somebody without a name is: "a senior official of the league".
    MATCH (s)-[:IN]->(:Article)-[m:MENTIONS]->(b:Actor)
    WHERE b.kind IN ['Ministry', 'Organization', 'Country'] AND any(i IN range(0, size(m.spans) - 1, 2) WHERE m.spans[i] >= s.sourceSpans[0] AND m.spans[i + 1] <= s.sourceSpans[-1])
      AND NOT EXISTS { (p)-[:SAID]->(s) WHERE NOT p.id CONTAINS '/' }
    RETURN b.id AS id
  },
  quotedBy: COLLECT { MATCH (outer)-[:QUOTES]->(s) MATCH (p)-[:SAID]->(outer) RETURN p {.id, .name, .kind} },
  chain: COLLECT { MATCH (s)-[hop:REPORTED_BY]->(o) RETURN o {.id, .name, .kind} ORDER BY hop.hop },
  outlet: head(COLLECT { MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN o {.id, .name, .kind} }),
  day: coalesce(s.saidOn, s.reportedOn)
} AS report
ORDER BY s.sequence, r.start
