// Makes the propositions that are not there yet, and locks them all until the transaction ends.
// @param propositions list – {id, node, since}, one for each, by id; node holds all its properties
UNWIND $propositions AS row
MERGE (p:Proposition {id: row.id})
ON CREATE SET p = row.node, p.since = row.since, p:Unsettled
ON MATCH SET p:$(CASE WHEN row.since < p.since THEN ['Unsettled'] ELSE [] END),
             p.since = CASE WHEN row.since < p.since THEN row.since ELSE p.since END
