// Which labels are there, and which properties have their nodes, as far as a sample of each shows?
// @param sample integer – how many nodes of each label are looked at
// @returns label – {name, properties}
CALL db.labels() YIELD label
WHERE NOT label STARTS WITH '__'
CALL (label) {
  MATCH (n:$(label))
  WITH n LIMIT $sample
  UNWIND keys(n) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: label, properties: properties} AS label
ORDER BY label.name
