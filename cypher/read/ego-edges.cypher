// Which edges are between these actors and places?
// @param ids list – their ids
// @returns edge – each of them
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[edge:!SAID&!REPORTED_BY&!ABOUT&!ADDRESSED_TO&!MENTIONS]->(b:Entity)
WHERE b.id IN $ids
RETURN edge
