// What are these actors and places?
// @param ids list – their ids
// @returns node – each of them
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node
