// Which edge types are there, between what, and which properties have they, as far as the edges of a sample show?
// @param sample integer – how many nodes of each label are looked at, and how many edges of each of these
// @returns type – {name, properties, from, to}
CALL () {
  CALL db.labels() YIELD label
  WHERE NOT label STARTS WITH '__'
  CALL (label) {
    MATCH (a:$(label))
    WITH a LIMIT $sample
    CALL (a) { MATCH (a)-[r]->(b) RETURN r, b LIMIT $sample }
    RETURN DISTINCT type(r) AS type, keys(r) AS keys, last(labels(a)) AS source, last(labels(b)) AS target
  }
  RETURN type, keys, source, target
  UNION
  CALL db.relationshipTypes() YIELD relationshipType AS type
  WHERE NOT type STARTS WITH '__'
  RETURN type, [] AS keys, null AS source, null AS target
}
WITH type, collect(keys) AS all, collect(DISTINCT source) AS from, collect(DISTINCT target) AS to
RETURN {name: type, from: from, to: to, properties: COLLECT {
  UNWIND all AS keys
  UNWIND keys AS key
  WITH DISTINCT key
  RETURN key ORDER BY key
}} AS type
ORDER BY type.name
