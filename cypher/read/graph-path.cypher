// By the fewest steps, how does one actor hang together with another?
// @param from text – the id of the one
// @param to text – the id of the other
// @returns ids – the ids of the actors and places on the way, both ends included
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = SHORTEST 1 (a)-[:!MENTIONS&!PUBLISHED_BY&!IN&!REPORTED_BY&!QUOTES]-{1,10}(b)
RETURN [node IN nodes(path) WHERE node:Entity | node.id] AS ids
