// Forgets those of the actors and places that no article speaks of; what was judged of them is kept, for when one does.
// @param ids list – ids of actors and places
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)<-[:MENTIONS]-(:Article) }
DETACH DELETE e
