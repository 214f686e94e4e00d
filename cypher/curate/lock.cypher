// Lets one judgement after the other be made: waits for whoever judges, counts the judgements, and tells of the last.
// @returns version – how often judgements have been made or undone, with this time
// @returns latest – when the last one was made; null before the first
MERGE (log:JudgementLog {id: 'log'})
SET log.version = coalesce(log.version, 0) + 1
RETURN log.version AS version, head(COLLECT {
  MATCH (j:Judgement) WHERE j.sequence > '' RETURN j.madeAt ORDER BY j.sequence DESC LIMIT 1
}) AS latest
