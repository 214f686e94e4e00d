// Makes the actors and places, and adds what they are called here. Of several full names the first in the alphabet is
// the name and the others are aliases, so that the order of loading does not matter; a curated name stays.
// @param entities list – {id, name, kind, labels, names, aliases, candidates}, one for each actor or place, by id
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.names[0], e.kind = row.kind, e.aliases = [], e.maybeSameAs = [], e:$(row.labels)
WITH e, row,
     CASE WHEN coalesce(e.curated, false) OR e.name <= row.names[0] THEN e.name ELSE row.names[0] END AS name
WITH e, name,
     COLLECT {
       UNWIND e.aliases + row.aliases + row.names + [e.name] AS alias
       WITH DISTINCT alias WHERE alias <> name
       RETURN alias ORDER BY alias
     } AS aliases,
     COLLECT {
       UNWIND e.maybeSameAs + row.candidates AS candidate
       WITH DISTINCT candidate
       RETURN candidate ORDER BY candidate
     } AS candidates
WHERE name <> e.name OR aliases <> e.aliases OR candidates <> e.maybeSameAs
SET e.name = name, e.aliases = aliases, e.maybeSameAs = candidates
