// Which nodes are these?
// @param ids list – the database's own ids of nodes
// @returns node – each of them
UNWIND $ids AS id
MATCH (node) WHERE elementId(node) = id
RETURN node
