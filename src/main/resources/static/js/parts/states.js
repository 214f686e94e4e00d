// What a page shows while it waits, when there is nothing, and when something went wrong.
import { html, nothing } from "../html.js";

export const loading = () => html`
  <div class="loading" role="status" aria-label="Loading"><i></i><i></i><i></i><i></i></div>`;

export const empty = (title, hint) => html`
  <div class="state"><strong>${title}</strong>${hint ? html`<p>${hint}</p>` : nothing}</div>`;

export const failure = (error, retry) => html`
  <div class="state failed" role="alert">
    <strong>${error.title ?? "That did not work"}</strong>
    <p>${error.title ? error.message : "Something is wrong in the page itself; the browser's console says more."}</p>
    ${retry && error.status !== 404 ? html`<button @click=${retry}>Try again</button>` : html`<a class="button" href="/">To the start</a>`}
  </div>`;
