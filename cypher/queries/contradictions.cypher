// On which claims do some say yes and others no?
// @param about actor = null – about whom or what; left out, about anything
// @param limit integer(0..10000) = 50 – the most rows
// @example about = Russia
// @returns claim – what is claimed
// @returns asserted – who says so, and where no name is known, in which words the source stands
// @returns denied – who denies it
// @returns questioned – who doubts it
// @returns statements – how many statements put it
// @returns statement – the id of the first statement that denies it
CALL () {
  WITH $about AS about WHERE about IS NULL
  MATCH (c:Claim) WHERE c.contested = true AND c.statements > 0
  RETURN c ORDER BY c.contested DESC, c.statements DESC LIMIT $limit
  UNION
  // Of whom little is said, all of it is looked at; for others the contested claims, those first that are put most often.
  UNWIND $about AS id
  MATCH (e:Entity {id: id}) WHERE COUNT { (e)<-[:ABOUT]-() } <= 5000
  MATCH (e)<-[:ABOUT]-(s:Statement)-[:ASSERTS|DENIES]->(c:Claim)
  WHERE c.contested
  WITH DISTINCT c ORDER BY c.statements DESC, c.id LIMIT $limit
  RETURN c
  UNION
  UNWIND $about AS id
  MATCH (e:Entity {id: id}) WHERE COUNT { (e)<-[:ABOUT]-() } > 5000
  CALL (e) {
    MATCH (c:Claim)
    WHERE c.contested = true AND c.statements > 0 AND EXISTS { (c)<-[:ASSERTS|DENIES]-(:Statement)-[:ABOUT]->(e) }
    RETURN c ORDER BY c.contested DESC, c.statements DESC LIMIT $limit
  }
  RETURN c
}
WITH DISTINCT c ORDER BY c.statements DESC, c.id LIMIT $limit
RETURN c.text AS claim,
       COLLECT { MATCH (s)-[:ASSERTS]->(c) OPTIONAL MATCH (p)-[:SAID]->(s) WITH coalesce(p.name, s.source) AS who, min(s.sequence) AS first RETURN who ORDER BY first LIMIT 20 } AS asserted,
       COLLECT { MATCH (s)-[:DENIES]->(c) OPTIONAL MATCH (p)-[:SAID]->(s) WITH coalesce(p.name, s.source) AS who, min(s.sequence) AS first RETURN who ORDER BY first LIMIT 20 } AS denied,
       COLLECT { MATCH (s)-[:QUESTIONS]->(c) OPTIONAL MATCH (p)-[:SAID]->(s) WITH coalesce(p.name, s.source) AS who, min(s.sequence) AS first RETURN who ORDER BY first LIMIT 20 } AS questioned,
       c.statements AS statements, head(COLLECT { MATCH (s)-[:DENIES]->(c) RETURN s.id ORDER BY s.sequence LIMIT 1 }) AS statement
ORDER BY statements DESC, claim
