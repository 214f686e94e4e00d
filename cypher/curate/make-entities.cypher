// Makes the actors and places to which edges are to be moved, where they are not there; what they are called is worked
// out afterwards.
// @param ids list – ids of actors and places
UNWIND $ids AS id
MERGE (e:Entity {id: id})
ON CREATE SET e.name = id, e.kind = 'Person', e.aliases = [], e.maybeSameAs = []
