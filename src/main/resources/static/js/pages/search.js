// All that a search found, with why, and what comes near in meaning.
import { address, empty, get, html, later, list, plural, section } from "../basics.js";
import { hit, hits, statementHit } from "../parts/hits.js";

const LIMIT = 25, NEAR = 15, NEAREST = 0.4;

export default async function search({ params, signal, show }) {
  const q = (params.get("q") ?? "").trim();
  if (!q) {
    show(empty("Search for a name or for words", "Press / and type: actors by any of their names, statements and titles by their words."));
    return "Search";
  }
  const found = await get("/api/search", { q, limit: LIMIT }, signal);
  const all = Object.groupBy(hits(found, q), one => one.group);
  const any = Object.keys(all).length > 0;
  const group = name => all[name] ? section(name, list(all[name], hit, "hits"),
    { note: html`<span class="quiet small">${all[name].length === LIMIT ? `the best ${LIMIT}` : plural(all[name].length, "result")}</span>` }) : "";
  show(html`
    <div class="stack wide">
      <h1>${any ? "Results" : "Nothing"} for <bdi>“${q}”</bdi></h1>
      ${any ? "" : empty("No actor, statement or title holds all these words",
        "Try fewer words, or how a name is spelt elsewhere; the last word may be just the beginning of one.")}
      ${found.actors.length > 1 ? html`<p><a class="button" href=${address("/graph", { id: found.actors.map(hit => hit.actor.id) })}>These ${found.actors.length} actors on the canvas</a></p>` : ""}
      ${group("Actors")}
      ${group("Statements")}
      ${later(near(q, signal))}
      ${group("Articles")}
    </div>`);
  return `Search: ${q}`;
}

async function near(q, signal) {
  const found = (await get("/api/statements", { like: q, limit: NEAR }, signal)).filter(one => one.nearness >= NEAREST);
  return found.length ? section("Near in meaning", html`<div data-near>${list(found, one => hit(statementHit(one.statement, q, one.words)), "hits")}</div>`,
    { note: html`<span class="quiet small">exact words are marked</span>` }) : "";
}
