// How did an accusation go on: made, repeated, denied, answered, countered, withdrawn, or never answered?
// @param accused actor – who is accused
// @param accuser actor = null – by whom; left out, by anybody
// @param from date = null – the first day
// @param to date = null – the last day
// @param limit integer(0..10000) = 100 – the most rows
// @example accused = Russia
// @example accuser = United States
// @returns day – when it was said or, where that is unknown, reported
// @returns stage – made, repeated, denied, answered, countered, withdrawn or unanswered
// @returns speakers – who said it
// @returns source – the words for who did
// @returns text – in which words
// @returns outlet – who told of it
// @returns statement – the statement's id
MATCH (b:Entity) WHERE b.id IN $accused
// Those who hold an office of a country or at one of its ministries count as its side.
OPTIONAL MATCH (m:Ministry)-[:MINISTRY_OF]->(b)
WITH collect(DISTINCT b) + collect(DISTINCT m) AS bodies
UNWIND bodies AS body
OPTIONAL MATCH (body)<-[:HOLDS]-(p:Person)
WITH bodies, bodies + collect(DISTINCT p) AS side
UNWIND side AS b
MATCH (a:Entity)-[r:ACCUSED]->(b)
WHERE r.sequence >= coalesce(toString($from), '') AND r.sequence < coalesce(toString($to + duration('P1D')), '~')
WITH side, a, r ORDER BY r.sequence LIMIT 10 * $limit
CALL (a, r) {
  // The accuser's own words where the article has them, else the statement that tells of them.
  OPTIONAL MATCH (:Article {id: r.articleId})<-[:IN]-(own:Statement {act: 'accuse'})<-[:SAID]-(a)
  WHERE own.start >= r.start AND own.start < r.end
  OPTIONAL MATCH (told:Statement {id: r.assertedBy})
  RETURN coalesce(own, told) AS s LIMIT 1
}
WITH side, a, s WHERE s IS NOT NULL
OPTIONAL MATCH (a)-[:HOLDS]->(ofA:Entity)
WITH side, a, ofA, s WHERE $accuser IS NULL OR a.id IN $accuser OR ofA.id IN $accuser OR EXISTS { (ofA)-[:MINISTRY_OF]->(k) WHERE k.id IN $accuser }
WITH side, a, s ORDER BY s.sequence LIMIT $limit
WITH side, collect(DISTINCT a) AS accusers, collect(DISTINCT s) AS accusations
WITH side, accusers, accusations, head(COLLECT { UNWIND accusations AS s RETURN s.sequence ORDER BY s.sequence LIMIT 1 }) AS start,
     COLLECT { UNWIND accusations AS s MATCH (s)-[:ASSERTS]->(c:Claim) RETURN DISTINCT c } AS claims,
     COLLECT { UNWIND accusations AS s MATCH (s)-[:IN]->(t:Article) RETURN DISTINCT t } AS articles,
     COLLECT { UNWIND accusations AS s MATCH (s)-[:PUTS]->(q:Proposition) UNWIND q.setting AS name RETURN DISTINCT name } AS setting
CALL (side, accusers, accusations, claims, articles, setting, start) {
  UNWIND accusations AS s
  RETURN s, CASE WHEN s.sequence = start THEN 'made' ELSE 'repeated' END AS stage
  UNION
  UNWIND articles AS t
  MATCH (t)<-[:IN]-(s:Statement)<-[:SAID]-(p)
  WHERE p IN side AND s.sequence >= substring(start, 0, 10) AND NOT s IN accusations
  RETURN s, CASE WHEN s.act = 'accuse' THEN 'countered' WHEN s.act = 'deny' OR EXISTS { (s)-[:DENIES]->() } THEN 'denied' ELSE 'answered' END AS stage
  UNION
  // What the side says within two weeks counts where both articles speak of three of the same names.
  WITH side, accusations, setting, start, toString(date(substring(start, 0, 10)) + duration('P15D')) AS end
  UNWIND side AS p
  CALL (p, start, end) {
    MATCH (:Entity)-[r:SAID]->(s:Statement)
    WHERE r.actor = p.id AND r.sequence >= substring(start, 0, 10) AND r.sequence < end
    RETURN s
  }
  WITH s, accusations, setting WHERE NOT s IN accusations
  MATCH (s)-[put:PUTS]->(q:Proposition)
  WHERE size([name IN q.setting WHERE name IN setting]) >= 3
  RETURN s, CASE WHEN s.act = 'accuse' THEN 'countered' WHEN s.act = 'deny' OR put.stance = 'DENIES' THEN 'denied' ELSE 'answered' END AS stage
  UNION
  UNWIND claims AS c
  MATCH (c)<-[stance:ASSERTS|DENIES]-(s:Statement)
  WHERE s.sequence >= substring(start, 0, 10) AND NOT s IN accusations
  RETURN s, CASE WHEN type(stance) = 'ASSERTS' THEN 'repeated'
                 WHEN EXISTS { (p)-[:SAID]->(s) WHERE p IN accusers } THEN 'withdrawn' ELSE 'denied' END AS stage
}
WITH s, min(stage) AS stage, count(*) AS n
WITH collect({s: s, stage: stage}) AS steps
WITH steps, CASE WHEN none(step IN steps WHERE step.stage IN ['denied', 'answered', 'countered']) AND size(steps) > 0
                 THEN steps + [{s: steps[0].s, stage: 'unanswered'}] ELSE steps END AS all
UNWIND all AS step
WITH step.s AS s, step.stage AS stage
RETURN coalesce(s.saidOn, s.reportedOn) AS day, stage,
       COLLECT { MATCH (p)-[r:SAID]->(s) RETURN p.name ORDER BY r.nth } AS speakers, s.source AS source, s.text AS text,
       head(COLLECT { MATCH (s)-[:IN]->()-[:PUBLISHED_BY]->(o) RETURN o.name }) AS outlet, s.id AS statement
ORDER BY s.sequence, stage LIMIT $limit
