// What does this article hold, and what stands where in it?
// @param id text – the article's id
// @returns article – its text, statements and mentions
MATCH (a:Article {id: $id})
RETURN a {
  .id, .url, .title, .publishedOn, .loadedAt, .text,
  outlet: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o) RETURN o {.id, .name, .kind} }),
  statements: COLLECT {
    MATCH (a)<-[:IN]-(s:Statement)
    WITH s ORDER BY s.start, s.end, s.id
    RETURN s {
      .id, .act,
      speakers: COLLECT { MATCH (p)-[r:SAID]->(s) RETURN p {.id, .name, .kind} ORDER BY r.nth },
      about: COLLECT { MATCH (s)-[r:ABOUT]->(x) RETURN x {.id, .name, .kind} ORDER BY r.start, x.id },
      spans: coalesce([i IN range(0, size(s.spans) - 2, 2) | {start: s.spans[i], end: s.spans[i + 1]}], []),
      cueSpans: coalesce([i IN range(0, size(s.cueSpans) - 2, 2) | {start: s.cueSpans[i], end: s.cueSpans[i + 1]}], []),
      sourceSpans: coalesce([i IN range(0, size(s.sourceSpans) - 2, 2) | {start: s.sourceSpans[i], end: s.sourceSpans[i + 1]}], [])
    }
  },
  missed: coalesce([i IN range(0, size(a.missed) - 2, 2) | {start: a.missed[i], end: a.missed[i + 1]}], []),
  mentions: COLLECT {
    MATCH (a)-[m:MENTIONS]->(e) WHERE size(m.spans) > 0
    RETURN {actor: e {.id, .name, .kind},
            spans: [i IN range(0, size(m.spans) - 2, 2) | {start: m.spans[i], end: m.spans[i + 1]}]}
    ORDER BY e.name, e.id
  }
} AS article
