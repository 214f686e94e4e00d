// The start: what the graph holds, and what was said last.
import { empty, get, html, list, number, section } from "../basics.js";
import { ranking, statementCard } from "../parts/cards.js";

export default async function home({ signal, show }) {
  const [overview, latest] = await Promise.all([get("/api/overview", {}, signal), get("/api/statements", { limit: 8 }, signal)]);
  show(html`
    <div class="stack wide">
      <section class="welcome">
        <h1>Who said what about whom</h1>
        <p>Search a name to read what they said, who else says so, and through whom it reached you.</p>
        <dl class="counts number">${["statements", "actors", "articles", "outlets"].map(what => html`<div><dt>${what}</dt><dd>${number(overview[what])}</dd></div>`)}</dl>
      </section>
      ${latest.items.length ? html`<div class="sides">
        ${section("Said last", list(latest.items, statementCard), { loose: true })}
        <aside class="stack wide">${ranking("Heard most", overview.speakers)}${ranking("Spoken of most", overview.subjects)}</aside>
      </div>` : empty("The graph is empty", html`Paste an article on the page <a href="/load">Load</a>, or run <code>hearsay load</code> with a folder.`)}
    </div>`);
  return "Hearsay";
}
