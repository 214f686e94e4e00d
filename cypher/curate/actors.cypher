// Who are these, and does anything appear under their name?
// @param ids list – ids of actors and places
// @returns id – the id
// @returns name – the name
// @returns kind – the kind
// @returns publishes – whether articles are published by it
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name, e.kind AS kind, EXISTS { (e)<-[:PUBLISHED_BY]-() } AS publishes
