// Forgets those of the actors and places that no article speaks of any more, unless somebody has curated them.
// @param ids list – ids of actors and places
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT coalesce(e.curated, false) AND NOT EXISTS { (e)<-[:MENTIONS]-(:Article) }
DETACH DELETE e
