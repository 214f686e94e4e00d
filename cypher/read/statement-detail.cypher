// What is known of this statement besides what its view says?
// @param id text – the statement's id
// @returns detail – title and address of the article, spans, context, chain, those it is addressed to
// @returns quotedIn – the id of the statement that quotes it
// @returns quotes – the ids of those it quotes, in the order of the text
MATCH (s:Statement {id: $id})-[:IN]->(a:Article)
WITH s, a, CASE WHEN s.start > 400 THEN s.start - 400 ELSE 0 END AS from
RETURN {
  articleTitle: a.title,
  articleUrl: a.url,
  spans: coalesce([i IN range(0, size(s.spans) - 2, 2) | {start: s.spans[i], end: s.spans[i + 1]}], []),
  cueSpans: coalesce([i IN range(0, size(s.cueSpans) - 2, 2) | {start: s.cueSpans[i], end: s.cueSpans[i + 1]}], []),
  sourceSpans: coalesce([i IN range(0, size(s.sourceSpans) - 2, 2) | {start: s.sourceSpans[i], end: s.sourceSpans[i + 1]}], []),
  context: {
    before: substring(a.text, from, s.start - from),
    within: substring(a.text, s.start, s.end - s.start),
    after: substring(a.text, s.end, 400)
  },
  chain: COLLECT {
    MATCH (s)-[r:REPORTED_BY]->(o)
    RETURN {hop: r.hop, actor: o {.id, .name, .kind}, cue: r.cue,
            evidence: CASE WHEN r.start IS NULL THEN null ELSE r {.articleId, .start, .end, .sentence} END}
    ORDER BY r.hop
  },
  addressedTo: COLLECT { MATCH (s)-[r:ADDRESSED_TO]->(x) RETURN x {.id, .name, .kind} ORDER BY r.start, x.id }
} AS detail,
head(COLLECT { MATCH (s)<-[:QUOTES]-(outer) RETURN outer.id }) AS quotedIn,
COLLECT { MATCH (s)-[:QUOTES]->(inner) RETURN inner.id ORDER BY inner.start, inner.id } AS quotes
