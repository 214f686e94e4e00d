// Cypher: cut into pieces that have colours, and what could stand where the cursor is.

const KEYWORDS = ("ALL ALLREDUCE AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT CYPHER DESC DESCENDING DISTINCT ELSE END ENDS EXISTS EXPLAIN "
  + "FALSE FINISH FOR IN INF IS LIMIT MATCH NAN NEXT NODES NONE NOT NULL OFFSET OPTIONAL OR ORDER PATH PATHS PROFILE REDUCE REPEATABLE RETURN "
  + "SHORTEST SINGLE SKIP STARTS THEN TRUE UNION UNWIND USE WHEN WHERE WITH XOR YIELD").split(" ");
const WORDS = new Set(KEYWORDS);

const PIECE = /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?)|(?<number>\b\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?\b)|(?<parameter>\$(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]*`?))|(?<name>[\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)*`?)|(?<space>\s+)|(?<sign>[\s\S])/gu;

/** The pieces in order, each `{kind, text, start}`. */
export function tokens(source) {
  let before = "", map = 0;
  return [...source.matchAll(PIECE)].map(({ groups, index }) => {
    let [kind, text] = Object.entries(groups).find(([, text]) => text !== undefined);
    if (kind === "name") {
      const after = source.slice(index + text.length).match(/^\s*(.)/s)?.[1];
      if (before === ".") kind = after === "(" ? "function" : "property";
      else if (/^[:|&!%]$/.test(before) && !map) kind = "label";
      else if (map && after === ":") kind = "property";
      else if (WORDS.has(text.toUpperCase())) kind = "keyword";
      else if (after === "(" && !/^[([]$/.test(before)) kind = "function";
    }
    map = Math.max(0, map + (text === "{") - (text === "}"));
    if (kind !== "space" && kind !== "comment") before = text;
    return { kind, text, start: index };
  });
}

const MOST = 12;

/** The word before the cursor as `{from, options}`, each option `{text, kind}`. */
export function completion(source, cursor, schema, parameters) {
  const pieces = tokens(source.slice(0, cursor));
  const typed = /[$\p{L}_][\p{L}\p{N}_]*$/u.exec(source.slice(0, cursor))?.[0] ?? "";
  const from = cursor - typed.length;
  if (!pieces.length || /comment|text|number/.test(pieces.at(-1).kind)) return { from, options: [] };
  const before = pieces.filter(({ kind, start }) => start < from && !/comment|text|space/.test(kind)).map(piece => piece.text).join(" ");
  const fits = could(before, typed, source, schema, parameters).filter(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()) && text !== typed);
  return { from, options: [...new Map(fits.map(option => [option.text, option])).values()].slice(0, MOST) };
}

const of = (kind, texts) => texts.map(text => ({ text, kind }));
const call = (kind, names) => of(kind, names.map(name => `${name}(`));

function could(before, typed, source, schema, parameters) {
  const open = unclosed(before), bracket = /[([{](?!.*[([{])/.exec(open)?.[0];
  if (typed.startsWith("$")) return of("parameter", parameters.map(name => `$${name}`));
  if (before.endsWith(".")) return properties(declared(source).get(before.split(" ").at(-2)) ?? [], schema);
  if (/[:|&!]$/.test(before)) return bracket === "[" ? of("edge", schema.types.map(type => type.name)) : of("label", schema.labels.map(label => label.name));
  if (bracket === "{" && /[{,]$/.test(before)) return properties(open.match(/[([]([^([]*)$/)?.[1].match(/(?<=[:|&] )[^ ]+/g) ?? [], schema);
  if (!typed) return [];
  const names = tokens(source).filter(({ kind, text }) => kind === "name" && text !== typed).map(piece => piece.text);
  return [...of("name", names), ...of("keyword", KEYWORDS), ...call("function", schema.functions), ...(/CALL$/i.test(before) ? call("procedure", schema.procedures) : [])];
}

function unclosed(text) {
  const shorter = text.replace(/\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g, "");
  return shorter === text ? text : unclosed(shorter);
}

function properties(names, { labels, types }) {
  const known = [...labels, ...types], fitting = known.filter(one => names.includes(one.name));
  return of("property", [...new Set((fitting.length ? fitting : known).flatMap(one => one.properties))].sort());
}

const declared = source => new Map([...source.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*:\s*([\p{L}\p{N}_|&:]+)/gu)].map(([, name, labels]) => [name, labels.split(/[|&:]+/)]));
