// Which edges join these statements to who said them, about whom, to whom, through whom, where, and to what they quote?
// @param ids list – ids of statements
// @returns edge – each, as often as it is met
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)-[edge:ABOUT|ADDRESSED_TO|REPORTED_BY|IN|QUOTES]->() RETURN edge
  UNION ALL
  MATCH (s)<-[edge:SAID]-() RETURN edge
  UNION ALL
  MATCH (s)-[:IN]->()-[edge:PUBLISHED_BY]->() RETURN edge
}
RETURN edge
