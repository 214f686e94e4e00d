// Who speaks for this ministry, country or body: who holds an office there, and how often are they quoted?
// @param body actor – the ministry, country or body
// @param limit integer(0..10000) = 50 – the most rows
// @example body = Russia
// @returns person – who
// @returns titles – the offices they are said to hold there
// @returns firstSeen – the day of the first article that says so
// @returns lastSeen – the day of the last
// @returns statements – how many statements they made
// @returns behind – the nodes and edges that the row rests on
MATCH (b:Entity)<-[h:HOLDS]-(p:Actor)
WHERE b.id IN $body
WITH p, collect(DISTINCT h.title) AS titles, min(h.seenOn) AS firstSeen, max(h.seenOn) AS lastSeen, collect(h)[..20] AS behind
RETURN p.name AS person, titles, firstSeen, lastSeen, COUNT { (p)-[:SAID]->() } AS statements, behind
ORDER BY statements DESC, person, p.id LIMIT $limit
