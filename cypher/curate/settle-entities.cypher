// Works out what actors and places are called, and of what kind they are, from what was judged and from all articles
// that speak of them; what an article says of somebody else who was merged with them counts as an alias.
// @param entities list – {id, name, kind, fallback, fallbackKind, merged, curated}; null where nothing was judged
UNWIND $entities AS row
MATCH (e:Entity {id: row.id})
CALL (e) {
  MATCH (e)<-[m:MENTIONS]-(:Article)
  RETURN min(CASE WHEN m.targetWas IS NULL THEN m.name END) AS ownName, min(m.name) AS anyName,
         min(CASE WHEN m.targetWas IS NULL THEN m.kind END) AS ownKind, min(m.kind) AS anyKind
}
WITH e, row, coalesce(row.name, ownName, row.fallback, anyName, e.name) AS name,
     coalesce(row.kind, ownKind, row.fallbackKind, anyKind, e.kind) AS kind
WITH e, row, name, kind,
     COLLECT {
       MATCH (e)<-[m:MENTIONS]-(:Article)
       UNWIND coalesce(m.aliases, []) + [m.name] AS alias
       WITH DISTINCT alias WHERE alias <> name
       RETURN alias ORDER BY alias
     } AS aliases,
     COLLECT {
       MATCH (e)<-[m:MENTIONS]-(:Article)
       UNWIND m.candidates AS candidate
       WITH DISTINCT candidate WHERE NOT candidate IN row.merged
       RETURN candidate ORDER BY candidate
     } AS candidates
SET e.name = name, e.kind = kind, e.aliases = aliases, e.maybeSameAs = candidates, e.curated = row.curated
REMOVE e:Actor:Person:Ministry:Country:Organization:Group:Outlet:Place
WITH e, CASE WHEN kind = 'Place' THEN ['Place'] ELSE ['Actor', kind] END AS labels
SET e:$(labels)
