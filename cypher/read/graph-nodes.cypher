// Who are these?
// @param ids list – ids of actors and places
// @returns node – {id, name, kind, statements}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN DISTINCT {id: e.id, name: e.name, kind: e.kind, statements: COUNT { (e)-[:SAID]->() }} AS node
