// All that a search found, in groups, with why.
import { html, nothing } from "../html.js";
import { address, get } from "../api.js";
import { actorHit, articleHit, statementHit } from "../parts/hits.js";
import { likeHits } from "../parts/like-hits.js";
import { plural } from "../parts/day.js";
import { empty } from "../parts/states.js";

const LIMIT = 25;

export default async function search({ params, signal, show }) {
  const q = (params.get("q") ?? "").trim();
  if (!q) {
    show(html`${empty("Search for a name or for words", "Press / and type: actors by any of their names, statements and titles by their words.")}`);
    return "Search";
  }
  const found = await get("/api/search", { q, limit: LIMIT }, signal);
  const all = found.actors.length + found.statements.length + found.articles.length;
  show(html`
    <div class="stack wide">
      <h1>${all ? html`Results for <bdi>“${q}”</bdi>` : html`Nothing for <bdi>“${q}”</bdi>`}</h1>
      ${all ? nothing : empty("No actor, statement or title holds all these words",
        "Try fewer words, or how a name is spelt elsewhere; the last word may be just the beginning of one.")}
      ${found.actors.length > 1 ? html`<p><a class="button" href=${address("/graph", { id: found.actors.map(hit => hit.actor.id) })}>These ${found.actors.length} actors on the canvas</a></p>` : nothing}
      ${group("Actors", found.actors.map(hit => actorHit(hit, q)))}
      ${group("Statements", found.statements.map(hit => statementHit(hit, q)))}
      ${likeHits(q, signal)}
      ${group("Articles", found.articles.map(hit => articleHit(hit, q)))}
    </div>`);
  return `Search: ${q}`;
}

const group = (name, hits) => hits.length ? html`
  <section class="stack tight" aria-labelledby="group-${name}">
    <div class="section-head"><h2 id="group-${name}">${name}</h2>
      <span class="quiet small">${hits.length === LIMIT ? `the best ${LIMIT}` : plural(hits.length, "result")}</span></div>
    <ul class="hits">${hits.map(hit => html`<li><a href=${hit.href}><span class="words">${hit.text}</span>
      <span class="why">${hit.why}</span></a></li>`)}</ul>
  </section>` : nothing;
