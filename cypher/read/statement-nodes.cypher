// Which nodes stand around these statements, and what are they themselves?
// @param ids list – ids of statements
// @returns node – each, as often as it is met
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  RETURN s AS node
  UNION ALL
  MATCH (s)-[:ABOUT|ADDRESSED_TO|REPORTED_BY|IN|QUOTES]->(node) RETURN node
  UNION ALL
  MATCH (s)<-[:SAID]-(node) RETURN node
  UNION ALL
  MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(node) RETURN node
}
RETURN node
