// Who may be the same as an actor: those recorded as such, and those whose names hold words like its own?
// @param id text – the actor's id
// @param words text – words of its names, as a full-text query
// @param limit integer – the most that are looked at
// @returns actor – the other one: id, name and kind
// @returns aliases – its other names
// @returns recorded – in how many articles one is recorded as perhaps the other
// @returns together – how many articles name both
// @returns shared – offices that both are said to hold
// @returns own – offices of the actor
// @returns others – offices of the other one
// @returns between – how many relations run between the two
// @returns articles – how many articles name the other one
MATCH (e:Entity {id: $id})
CALL (e) {
  UNWIND e.maybeSameAs AS other
  MATCH (c:Entity {id: other})
  RETURN c, 100.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 100}) YIELD node AS c, score
  RETURN c, score
}
WITH e, c, max(score) AS score
WHERE c <> e
ORDER BY score DESC, c.id
LIMIT $limit
WITH e, c,
     COLLECT {
       MATCH (e)-[h:HOLDS]->(body)
       WITH DISTINCT coalesce(h.title + ' of ', '') + body.name AS office
       RETURN office ORDER BY office
     } AS own,
     COLLECT {
       MATCH (c)-[h:HOLDS]->(body)
       WITH DISTINCT coalesce(h.title + ' of ', '') + body.name AS office
       RETURN office ORDER BY office
     } AS others
RETURN c {.id, .name, .kind} AS actor, coalesce(c.aliases, []) AS aliases,
       COUNT { (e)<-[m:MENTIONS]-() WHERE c.id IN m.candidates } + COUNT { (c)<-[m:MENTIONS]-() WHERE e.id IN m.candidates }
         AS recorded,
       COUNT { (e)<-[m:MENTIONS]-(a:Article)-[n:MENTIONS]->(c) WHERE size(m.spans) > 0 AND size(n.spans) > 0 } AS together,
       [office IN own WHERE office IN others] AS shared, own, others,
       COUNT { (e)-[r]-(c) WHERE r.plover IS NOT NULL } AS between,
       COUNT { (c)<-[:MENTIONS]-() } AS articles
