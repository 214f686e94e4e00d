// How often have judgements been made or undone?
// @returns version – the number; no row before the first
MATCH (log:JudgementLog {id: 'log'})
RETURN log.version AS version
