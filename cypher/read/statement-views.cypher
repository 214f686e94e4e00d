// What are these statements, in the order of the ids?
// @param ids list – ids of statements
// @returns statement – each of them with its speakers, those it is about, and its outlet
UNWIND range(0, size($ids) - 1) AS i
MATCH (s:Statement {id: $ids[i]})-[:IN]->(a:Article)
RETURN s {
  .id, .text, .form, .act, .source, .cue, .polarity, .certainty, .tense, .saidOn, .saidOnPrecision, .reportedOn,
  loadedAt: a.loadedAt,
  evidence: s {.articleId, .start, .end, .sentence},
  outlet: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o) RETURN o {.id, .name, .kind} }),
  speakers: COLLECT {
    MATCH (p)-[r:SAID]->(s) RETURN {actor: p {.id, .name, .kind}, role: r.role} ORDER BY r.nth
  },
  about: COLLECT { MATCH (s)-[r:ABOUT]->(x) RETURN x {.id, .name, .kind} ORDER BY r.start, x.id }
} AS statement
ORDER BY i
