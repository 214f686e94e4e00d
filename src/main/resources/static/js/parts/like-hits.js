// Statements that say nearly the same in other words; drawn into a page when they are known.
import { html, nothing, render } from "../html.js";
import { get } from "../api.js";
import { statementAddress } from "./statement-card.js";
import { when } from "./day.js";

const LEAST = 0.4;

/** An element with the statements nearest in meaning to `q`; the words that both have are marked. */
export function likeHits(q, signal) {
  const element = document.createElement("div");
  get("/api/statements", { like: q, limit: 15 }, signal).then(found => {
    const near = found.filter(one => one.nearness >= LEAST);
    render(near.length ? html`
      <section class="stack tight" aria-labelledby="group-near">
        <div class="section-head"><h2 id="group-near">Near in meaning</h2><span class="quiet small">exact words are marked</span></div>
        <ul class="hits" data-near>${near.map(one => html`<li><a href=${statementAddress(one.statement.id)}>
          <span class="words"><bdi>${marked(one.words, q)}</bdi></span>
          <span class="why">${one.statement.speakers[0]?.actor.name ?? one.statement.source}, ${when(one.statement)}</span></a></li>`)}</ul>
      </section>` : nothing, element);
  }).catch(e => {
    if (e.name !== "AbortError") console.error(e);
  });
  return element;
}

function marked(text, q) {
  const asked = new Set(words(q));
  return text.split(/(\s+)/).map(word => words(word).some(one => asked.has(one)) ? html`<mark>${word}</mark>` : word);
}

const words = text => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
