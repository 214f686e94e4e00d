// What do these two do to each other: who accuses, meets, supports, threatens whom, and how often is it told?
// @param one actor – the one
// @param other actor – the other
// @param limit integer(0..10000) = 50 – the most rows
// @example one = Russia
// @example other = United States
// @returns actor – who does it
// @returns relation – what
// @returns target – to whom
// @returns times – how many passages tell it
// @returns firstReported – the day of the first report
// @returns lastReported – the day of the last
// @returns latest – the sentence of the last report
// @returns behind – the nodes and edges that the row rests on
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.id IN $one AND b.id IN $other AND r.plover IS NOT NULL
WITH DISTINCT r ORDER BY r.sequence DESC
WITH startNode(r) AS actor, type(r) AS relation, endNode(r) AS target, collect(r) AS told
RETURN actor.name AS actor, relation, target.name AS target, size(told) AS times,
       last(told).reportedOn AS firstReported, head(told).reportedOn AS lastReported, head(told).sentence AS latest, told AS behind
ORDER BY times DESC, actor, relation, target LIMIT $limit
