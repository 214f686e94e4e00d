// What a statement claims, and who else says so or denies it: drawn into a page when it is known.
import { html, nothing, render } from "../html.js";
import { get, part } from "../api.js";
import { claimLine, puts } from "./claims.js";

const SHOWN = 6;

/** An element with the claims of a statement; empty until they are known, and where there are none. */
export function sameClaim(id, signal) {
  const element = document.createElement("div");
  fill(element, id, signal).catch(e => {
    if (e.name !== "AbortError") console.error(e);
  });
  return element;
}

async function fill(element, id, signal) {
  const found = await get(`/api/statements/${part(id)}/claims`, {}, signal);
  const details = await Promise.all(found.map(({ claim }) => get(`/api/claims/${part(claim.id)}`, { limit: 50 }, signal)));
  render(details.length ? html`
    <section class="stack" aria-labelledby="claims">
      <h2 id="claims">What it claims</h2>
      ${details.map((detail, i) => {
        const others = detail.statements.filter(put => put.statement.id !== id);
        return html`<div class="stack tight"><p><span class="tag">${found[i].put.stance.toLowerCase()}</span> ${claimLine(detail.claim)}</p>
          ${others.length ? html`<h3 class="small quiet">Other statements of the same claim</h3>
            <ul class="stack">${others.slice(0, SHOWN).map(put => html`<li><span class="tag">${put.stance.toLowerCase()}</span>${puts(put)}</li>`)}</ul>` : nothing}</div>`;
      })}
    </section>` : nothing, element);
}
