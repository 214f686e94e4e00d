// Actors as they appear everywhere: a mark whose shape and colour tell the kind, and the name.
import { html } from "../html.js";
import { address } from "../api.js";

export const KINDS = ["Person", "Ministry", "Country", "Organization", "Group", "Outlet", "Place"];

/** The shape of each kind: in the pages by CSS, on the canvas by Cytoscape. */
export const mark = kind => html`<i class="kind ${kind.toLowerCase()}" role="img" aria-label=${kind} title=${kind}></i>`;

export const actorAddress = id => address("/actor", { id });

export const actorLink = actor => html`<a class="actor" href=${actorAddress(actor.id)}>${mark(actor.kind)}<bdi>${actor.name}</bdi></a>`;

/** Names in a row: "A, B and C". */
export function names(actors) {
  return actors.map((actor, i) => html`${i === 0 ? "" : i === actors.length - 1 ? " and " : ", "}${actorLink(actor)}`);
}
