// What could stand where the cursor is: labels, edge types, properties, parameters, functions, names and keywords.
import { KEYWORDS, tokens } from "./tokens.js";

const MOST = 12;

/** The word before the cursor, `{from, options}`; no options where nothing fits. Each option is `{text, kind}`. */
export function completion(source, cursor, schema, parameters) {
  const before = source.slice(0, cursor);
  const pieces = tokens(before);
  const last = pieces.at(-1);
  if (!last || last.kind === "comment" || last.kind === "text" || last.kind === "number") return { from: cursor, options: [] };
  const typing = ["name", "label", "property", "keyword", "function", "parameter"].includes(last.kind);
  const from = typing ? last.start : cursor;
  const typed = before.slice(from);
  const rest = pieces.slice(0, typing ? -1 : undefined).filter(piece => piece.kind !== "space" && piece.kind !== "comment");
  const sign = rest.at(-1)?.text;
  const all = typed.startsWith("$") || last.text === "$" ? of("parameter", parameters.map(name => `$${name}`))
    : sign === "." ? properties(rest, schema, source)
    : /^[:|&!]$/.test(sign ?? "") ? bracket(rest) === "[" ? of("edge", schema.types.map(type => type.name)) : of("label", schema.labels.map(label => label.name))
    : inMap(rest) ? properties(rest, schema, source)
    : typed ? [...of("name", names(source, typed)), ...of("keyword", KEYWORDS), ...of("function", schema.functions.map(name => `${name}(`)), ...of("procedure", sign?.toUpperCase() === "CALL" ? schema.procedures.map(name => `${name}(`) : [])]
    : [];
  const start = last.text === "$" ? cursor - 1 : from;
  const wanted = before.slice(start).toLowerCase();
  const fits = all.filter(option => option.text.toLowerCase().startsWith(wanted) && option.text !== before.slice(start));
  return { from: start, options: [...new Map(fits.map(option => [option.text, option])).values()].slice(0, MOST) };
}

const of = (kind, texts) => texts.map(text => ({ text, kind }));

/** The bracket that is open where the pieces end. */
function bracket(pieces) {
  let closed = 0;
  for (const { text } of [...pieces].reverse()) {
    if (/^[)\]}]$/.test(text)) closed++;
    else if (/^[([{]$/.test(text) && closed-- === 0) return text;
  }
  return null;
}

const inMap = pieces => bracket(pieces) === "{" && /^[{,]$/.test(pieces.at(-1).text);

/** The properties of what the name before the dot, or before the map, is declared as; of everything where that is unknown. */
function properties(pieces, schema, source) {
  const dot = pieces.at(-1)?.text === ".";
  const open = pieces.findLastIndex(piece => piece.text === "{");
  const owner = dot ? pieces.at(-2)?.text : null;
  const declared = dot ? declarations(source).get(owner) ?? []
    : pieces.slice(pieces.slice(0, open).findLastIndex(piece => /^[([]$/.test(piece.text)), open).filter(piece => piece.kind === "label").map(piece => piece.text);
  const known = [...schema.labels, ...schema.types];
  const fitting = known.filter(one => declared.includes(one.name));
  return of("property", [...new Set((fitting.length ? fitting : known).flatMap(one => one.properties))].sort());
}

/** The labels and types of each name, as `(a:Actor)` and `[r:SAID]` declare them. */
function declarations(source) {
  const found = new Map();
  for (const [, name, labels] of source.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*:\s*([\p{L}\p{N}_|&:]+)/gu)) {
    found.set(name, [...(found.get(name) ?? []), ...labels.split(/[|&:]+/)]);
  }
  return found;
}

/** The names that the statement itself introduces. */
const names = (source, typed) => [...new Set(tokens(source).filter(piece => piece.kind === "name" && piece.text !== typed).map(piece => piece.text))];
