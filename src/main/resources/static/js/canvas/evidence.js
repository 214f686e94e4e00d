// What a line on the canvas stands for: every statement or passage behind it.
import { html } from "../html.js";
import { actorLink } from "../parts/actor.js";
import { plural } from "../parts/day.js";
import { pager } from "../parts/pager.js";
import { relationCard, verb } from "../parts/relation-card.js";
import { statementCard } from "../parts/statement-card.js";
import { key } from "./lines.js";

let last = { key: null, element: null };

/** The evidence of an edge, fetched when the edge is not the one shown last. */
export function evidence(edge, { nodes, from, to }, signal) {
  const which = `${key(edge)}\n${from}\n${to}`;
  if (last.key !== which || last.signal !== signal) last = { key: which, signal, element: list(edge, { from, to }, signal) };
  const named = id => nodes.find(node => node.id === id);
  return html`<div class="stack"><h2>${actorLink(named(edge.source))} ${verb(edge.type)} ${actorLink(named(edge.target))}
    · ${plural(edge.count, "time")}</h2>${last.element}</div>`;
}

function list({ source, target, type }, time, signal) {
  const options = { signal, limit: 5, none: "No evidence in this time" };
  if (type === "SPOKE_ABOUT") return pager("/api/statements", { speaker: source, about: target, ...time }, statementCard, options);
  if (type === "CARRIED_BY") return pager("/api/statements", { speaker: source, outlet: target, ...time }, statementCard, options);
  return pager("/api/relations", { type, source, target, ...time }, relationCard, options);
}
