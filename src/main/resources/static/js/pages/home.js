// The start: what the graph holds, and what was said last.
import { html, nothing } from "../html.js";
import { get } from "../api.js";
import { actorLink } from "../parts/actor.js";
import { number, plural } from "../parts/day.js";
import { statementCard } from "../parts/statement-card.js";
import { empty } from "../parts/states.js";

export default async function home({ signal, show }) {
  const [overview, latest] = await Promise.all([
    get("/api/overview", {}, signal), get("/api/statements", { limit: 8 }, signal)]);
  show(html`
    <div class="stack wide">
      <section class="welcome">
        <h1>Who said what about whom</h1>
        <p>Search a name to read what they said, who else says so, and through whom it reached you.</p>
        <dl class="counts number">${[["statements", overview.statements], ["actors", overview.actors],
          ["articles", overview.articles], ["outlets", overview.outlets]].map(([what, count]) => html`
          <div><dt>${what}</dt><dd>${number(count)}</dd></div>`)}</dl>
      </section>
      ${latest.items.length ? html`<div class="sides">
        <section class="stack" aria-labelledby="latest">
          <div class="section-head"><h2 id="latest">Said last</h2></div>
          <ul class="stack">${latest.items.map(statement => html`<li>${statementCard(statement)}</li>`)}</ul>
        </section>
        <aside class="stack wide">
          ${ranking("Heard most", overview.speakers, "statement")}
          ${ranking("Spoken of most", overview.subjects, "statement")}
        </aside>
      </div>` : html`${empty("The graph is empty", html`Paste an article on the page <a href="/load">Load</a>, or run <code>hearsay load</code> with a folder.`)}`}
    </div>`);
  return "Hearsay";
}

const ranking = (title, rows, what) => rows.length ? html`
  <section class="stack tight"><h2>${title}</h2>
    <ol class="ranking">${rows.map(row => html`<li>${actorLink(row.actor)}
      <span class="quiet number nowrap" title=${plural(row.count, what)}>${number(row.count)}</span></li>`)}</ol>
  </section>` : nothing;
