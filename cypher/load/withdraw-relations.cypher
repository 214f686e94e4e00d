// Takes back relations and offices.
// @param relations list – the database's own ids of them
UNWIND $relations AS id
MATCH ()-[r]->() WHERE elementId(r) = id
DELETE r
