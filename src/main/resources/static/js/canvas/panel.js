// What is selected on the canvas, and what lies behind a line.
import { actorLink, html, plural } from "../basics.js";
import { relationCard, statementCard, verb } from "../parts/cards.js";
import { pager } from "../parts/pager.js";
import { key } from "./lines.js";

const WAYS = ["ACCUSED", "MET_WITH", "SPOKE_ABOUT", "CARRIED_BY", "HOLDS"];

export function panel({ actors, line, edge, state }, acts, signal) {
  if (!actors.length && !line) return "";
  const named = id => state.nodes.find(node => node.id === id);
  const ids = actors.map(node => node.id), pinned = ids.every(id => state.pins.has(id));
  const ties = ({ source, type, target }) => html`<span><bdi>${named(source).name}</bdi> <span class="act">${verb(type)}</span> <bdi>${named(target).name}</bdi></span>`;
  return html`<section class="panel stack" aria-label="Selection">
    ${ids.length ? html`
      <div class="row">${actors.map(actorLink)}</div>
      <div class="row" role="group" aria-label="Do with the selection">
        ${ids.length === 1 ? html`<button class="main" @click=${() => acts.expand(ids[0])}>Open who is next</button>
          ${WAYS.map(type => html`<button @click=${() => acts.expand(ids[0], type)}>${verb(type)}</button>`)}` : ""}
        ${ids.length === 2 ? html`<button class="main" @click=${acts.path}>Find path</button>` : ""}
        <button aria-pressed=${pinned} @click=${() => acts.pin(ids)}>${pinned ? "Unpin" : "Pin"}</button>
        <button @click=${() => acts.remove(ids)}>Remove</button></div>` : ""}
    ${line?.parts.length > 1 ? html`
      <div class="section-head"><h2>${plural(line.parts.length, "tie")} between ${actorLink(named(line.source))} and ${actorLink(named(line.target))}</h2>
        <button class="plain small" @click=${() => acts.spread(line)}>Draw them apart</button></div>
      <ul class="ties">${line.parts.map(part => html`<li><button aria-pressed=${part === edge} @click=${() => acts.read(part)}>
        ${ties(part)} <span class="number quiet">×${part.count}</span></button></li>`)}</ul>` : ""}
    ${edge ? html`<div class="stack"><h2>${ties(edge)} · ${plural(edge.count, "time")}</h2>${evidence(edge, state, signal)}</div>` : ""}
  </section>`;
}

let last = {};

function evidence(edge, { from, to }, signal) {
  const which = [key(edge), from, to].join("\n");
  if (last.which !== which || last.signal !== signal) last = { which, signal, element: fetched(edge, { from, to }, signal) };
  return last.element;
}

function fetched({ source, target, type }, time, signal) {
  const options = { signal, limit: 5, none: "No evidence in this time" };
  const role = { SPOKE_ABOUT: "about", CARRIED_BY: "outlet" }[type];
  return role ? pager("/api/statements", { speaker: source, [role]: target, ...time }, statementCard, options)
    : pager("/api/relations", { type, source, target, ...time }, relationCard, options);
}
