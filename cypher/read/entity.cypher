// What does the graph say of this actor or place?
// Where very many articles are tied to it, they are not looked through for those, such as an outlet's own, that do not
// mention it.
// @param id text – its id
// @returns entity – all of it
MATCH (e:Entity {id: $id})
RETURN e {
  .id, .name, .kind, aliases: coalesce(e.aliases, []),
  curated: coalesce(e.curated, false),
  offices: COLLECT {
    MATCH (e)-[h:HOLDS]->(body)
    WITH h.title AS title, body, min(h.seenOn) AS firstSeen, max(h.seenOn) AS lastSeen,
         count(DISTINCT h.articleId) AS articles
    RETURN {title: title, body: body {.id, .name, .kind}, firstSeen: firstSeen, lastSeen: lastSeen,
            articles: articles}
    ORDER BY articles DESC, title, body.id
  },
  maybeSameAs: COLLECT {
    UNWIND e.maybeSameAs AS other
    MATCH (o:Entity {id: other})
    RETURN o {.id, .name, .kind} ORDER BY o.name
  },
  statements: COUNT { (e)-[:SAID]->() },
  about: COUNT { (e)<-[:ABOUT]-() },
  articles: CASE WHEN COUNT { (e)<-[:MENTIONS]-() } > 5000
    THEN COUNT { (e)<-[:MENTIONS]-() } - COUNT { (e)<-[:PUBLISHED_BY]-() }
    ELSE COUNT { (e)<-[m:MENTIONS]-() WHERE size(m.spans) > 0 } END
} AS entity
