// Works out anew what actors and places are called, from all articles that speak of them, unless somebody has curated
// them.
// @param ids list – ids of actors and places
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT coalesce(e.curated, false)
MATCH (e)<-[m:MENTIONS]-(:Article)
WITH e, min(m.name) AS name
WITH e, name,
     COLLECT {
       MATCH (e)<-[m:MENTIONS]-(:Article)
       UNWIND coalesce(m.aliases, []) + [m.name] AS alias
       WITH DISTINCT alias WHERE alias <> name
       RETURN alias ORDER BY alias
     } AS aliases,
     COLLECT {
       MATCH (e)<-[m:MENTIONS]-(:Article)
       UNWIND m.candidates AS candidate
       WITH DISTINCT candidate
       RETURN candidate ORDER BY candidate
     } AS candidates
SET e.name = name, e.aliases = aliases, e.maybeSameAs = candidates
