// Claims as they appear in lists, and how a statement puts one.
import { html, nothing } from "../html.js";
import { address } from "../api.js";
import { plural } from "./day.js";
import { speakers, statementAddress } from "./statement-card.js";
import { when } from "./day.js";
import { actorLink } from "./actor.js";

export const claimAddress = id => address("/claim", { id });

export const claimLine = claim => html`<a href=${claimAddress(claim.id)}><bdi>${claim.text}</bdi></a>
  <span class="small quiet">${plural(claim.statements, "statement")}</span>${claim.contested ? html` <span class="tag">contested</span>` : nothing}`;

/** Who puts it, in which words, how surely. */
export const puts = put => html`<article class="statement">
  <header>${speakers(put.statement)} <span class="quiet nowrap">· ${when(put.statement)}</span>
    ${put.certainty === "certain" ? nothing : html`<span class="tag">${put.certainty}</span>`}
    ${put.hedges.map(hedge => html` <span class="tag"><bdi>${hedge}</bdi></span>`)}</header>
  <a class="body" href=${statementAddress(put.statement.id)}><bdi>${put.text}</bdi></a>
  <footer>${put.statement.outlet ? html`<span class="via">in ${actorLink(put.statement.outlet)}</span>` : nothing}</footer>
</article>`;
