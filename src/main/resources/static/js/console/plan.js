// How the database does it, step by step, as EXPLAIN and PROFILE tell.
import { html, nothing } from "../html.js";
import { number } from "../parts/day.js";

export const plan = step => html`<div class="panel plan"><ul>${branch(step)}</ul></div>`;

const branch = ({ operator, details, rows, dbHits, from }) => html`
  <li><strong>${operator}</strong>${rows !== null ? html` <span class="quiet number">${number(rows)} rows, ${number(dbHits)} hits</span>` : nothing}
    ${details ? html`<code class="small">${details}</code>` : nothing}${from.length ? html`<ul>${from.map(branch)}</ul>` : nothing}</li>`;
