// Who stands next to an actor, those with most between them first?
// @param id text – the actor's id
// @param type text = null – only across edges of this type
// @param newest integer – how many of the newest statements by and about each count
// @param limit integer – the most rows to return
// @returns id – the neighbour's id
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r:!SAID&!REPORTED_BY&!ABOUT&!ADDRESSED_TO&!MENTIONS]-(other:Entity)
  WHERE $type IS NULL OR type(r) = $type
  RETURN other, count(*) AS weight
  UNION ALL
  WITH e WHERE $type IS NULL OR $type = 'SPOKE_ABOUT'
  CALL (e) {
    MATCH ()-[r:SAID]->(s:Statement) WHERE r.actor = e.id AND r.sequence >= ''
    RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  }
  MATCH (s)-[:ABOUT]->(other:Entity)
  RETURN other, count(DISTINCT s) AS weight
  UNION ALL
  WITH e WHERE $type IS NULL OR $type = 'SPOKE_ABOUT'
  CALL (e) {
    MATCH (s:Statement)-[r:ABOUT]->() WHERE r.actor = e.id AND r.sequence >= ''
    RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  }
  MATCH (s)<-[:SAID]-(other:Entity)
  RETURN other, count(DISTINCT s) AS weight
  UNION ALL
  WITH e WHERE $type = 'CARRIED_BY'
  CALL (e) {
    MATCH ()-[r:SAID]->(s:Statement) WHERE r.actor = e.id AND r.sequence >= ''
    RETURN s ORDER BY r.actor DESC, r.sequence DESC LIMIT $newest
  }
  MATCH (s)-[:REPORTED_BY]->(other:Entity)
  RETURN other, count(DISTINCT s) AS weight
}
WITH other, sum(weight) AS weight
WHERE other.id <> $id
ORDER BY weight DESC, other.name
LIMIT $limit
RETURN other.id AS id
