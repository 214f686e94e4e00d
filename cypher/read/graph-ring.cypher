// Who stands next to these, for each those with most between them first?
// @param ids list – ids of actors and places
// @param type text = null – only across edges of this type
// @param newest integer – how many of the newest statements by and about each count
// @param limit integer – the most neighbours of each
// @returns id – the neighbour's id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
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
  }
  WITH e, other, sum(weight) AS weight
  WHERE other.id <> e.id
  RETURN other, weight ORDER BY weight DESC, other.name LIMIT $limit
}
RETURN DISTINCT other.id AS id
