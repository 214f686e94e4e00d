// What is selected on the canvas, and what can be done with it.
import { html, nothing } from "../html.js";
import { actorLink } from "../parts/actor.js";
import { plural } from "../parts/day.js";
import { verb } from "../parts/relation-card.js";
import { evidence } from "./evidence.js";

const WAYS = ["ACCUSED", "MET_WITH", "SPOKE_ABOUT", "CARRIED_BY", "HOLDS"];

/** The selection; `acts` has what its buttons do. */
export function panel({ actors, line, edge, state }, acts, signal) {
  if (!actors.length && !line) return nothing;
  const named = id => state.nodes.find(node => node.id === id);
  const pinned = actors.length && actors.every(node => state.pins.has(node.id));
  return html`<section class="panel stack" aria-label="Selection">
    ${actors.length ? html`
      <div class="row">${actors.map(node => actorLink(node))}</div>
      <div class="row" role="group" aria-label="Do with the selection">
        ${actors.length === 1 ? html`<button class="main" @click=${() => acts.expand(actors[0].id)}>Open who is next</button>
          ${WAYS.map(type => html`<button @click=${() => acts.expand(actors[0].id, type)}>${verb(type)}</button>`)}` : nothing}
        ${actors.length === 2 ? html`<button class="main" @click=${acts.path}>Find path</button>` : nothing}
        <button aria-pressed=${pinned ? "true" : "false"} @click=${() => acts.pin(actors.map(node => node.id))}>${pinned ? "Unpin" : "Pin"}</button>
        <button @click=${() => acts.remove(actors.map(node => node.id))}>Remove</button></div>` : nothing}
    ${line && line.parts.length > 1 ? html`
      <div class="section-head"><h2>${plural(line.parts.length, "tie")} between ${actorLink(named(line.source))} and ${actorLink(named(line.target))}</h2>
        <button class="plain small" @click=${() => acts.spread(line)}>Draw them apart</button></div>
      <ul class="ties">${line.parts.map(part => html`<li><button aria-pressed=${part === edge ? "true" : "false"} @click=${() => acts.read(part)}>
        <span><bdi>${named(part.source).name}</bdi> <span class="act">${verb(part.type)}</span> <bdi>${named(part.target).name}</bdi></span>
        <span class="number quiet">×${part.count}</span></button></li>`)}</ul>` : nothing}
    ${edge ? evidence(edge, state, signal) : nothing}
  </section>`;
}
