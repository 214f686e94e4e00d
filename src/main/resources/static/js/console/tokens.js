// Cypher cut into pieces that have colours.

const KEYWORDS = ("ALL ALLREDUCE AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT CYPHER DESC DESCENDING DISTINCT ELSE END ENDS EXISTS EXPLAIN "
  + "FALSE FINISH FOR IN INF IS LIMIT MATCH NAN NEXT NODES NONE NOT NULL OFFSET OPTIONAL OR ORDER PATH PATHS PROFILE REDUCE REPEATABLE RETURN "
  + "SHORTEST SINGLE SKIP STARTS THEN TRUE UNION UNWIND USE WHEN WHERE WITH XOR YIELD").split(" ");
const WORDS = new Set(KEYWORDS);

export { KEYWORDS };

const PIECE = /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?)|(?<number>\b\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?\b)|(?<parameter>\$(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]*`?))|(?<name>[\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)*`?)|(?<space>\s+)|(?<sign>[\s\S])/gu;

/**
 * The pieces in order, each `{kind, text, start}`. A name is a `keyword`, a `label` (after a colon, inside round or square
 * brackets alike), a `property` (after a dot), a `function` (before a round bracket) or a `name`.
 */
export function tokens(source) {
  const found = [];
  let before = "", map = 0;
  for (const match of source.matchAll(PIECE)) {
    let [kind, text] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    if (kind === "name") {
      const after = source.slice(match.index + text.length).match(/^\s*(.)/s)?.[1];
      if (before === "." ) kind = after === "(" ? "function" : "property";
      else if (/^[:|&!%]$/.test(before) && !map) kind = "label";
      else if (map && after === ":") kind = "property";
      else if (WORDS.has(text.toUpperCase())) kind = "keyword";
      else if (after === "(" && !/^[([]$/.test(before)) kind = "function";
    }
    if (text === "{") map++;
    if (text === "}") map = Math.max(0, map - 1);
    found.push({ kind, text, start: match.index });
    if (kind !== "space" && kind !== "comment") before = text;
  }
  return found;
}
