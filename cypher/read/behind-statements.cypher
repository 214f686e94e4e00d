// Which nodes and edges stand around these statements?
// @param ids list – ids of statements
// @returns statement – the statement
// @returns edges – who said it, about whom, to whom, through whom, in which article and outlet, and what it quotes
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement,
       COLLECT { MATCH (statement)-[r:ABOUT|ADDRESSED_TO|REPORTED_BY|IN|QUOTES]->() RETURN r } +
       COLLECT { MATCH (statement)<-[r:SAID]-() RETURN r } +
       COLLECT { MATCH (statement)-[:IN]->()-[r:PUBLISHED_BY]->() RETURN r } AS edges
