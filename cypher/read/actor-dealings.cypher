// Whom does an actor accuse and who accuses it, whom does it meet, and who speaks for it?
// @param id text – the actor's id
// @param limit integer – the most rows of each role
// @returns role – accuses, accusedBy, meets or spokenForBy
// @returns dealing – {actor, count, first, last, sentence}: the other side, how many passages tell it, and the last
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r:ACCUSED]->(other:Entity) RETURN 'accuses' AS role, other, r, r.sequence AS sequence
  UNION ALL
  MATCH (e)<-[r:ACCUSED]-(other:Entity) RETURN 'accusedBy' AS role, other, r, r.sequence AS sequence
  UNION ALL
  MATCH (e)-[r:MET_WITH]-(other:Entity) RETURN 'meets' AS role, other, r, r.sequence AS sequence
  UNION ALL
  MATCH (e)<-[r:HOLDS]-(other:Actor)
  RETURN 'spokenForBy' AS role, other, r, coalesce(toString(r.seenOn), '') AS sequence
}
WITH role, other, count(r) AS count, min(coalesce(r.on, r.reportedOn, r.seenOn)) AS first,
     max(coalesce(r.on, r.reportedOn, r.seenOn)) AS last, max([sequence, coalesce(r.sentence, '')]) AS latest
ORDER BY count DESC, last DESC, other.name
WITH role, collect({actor: other {.id, .name, .kind}, count: count, first: first, last: last,
                    sentence: latest[1]})[..$limit] AS dealings
UNWIND dealings AS dealing
RETURN role, dealing
