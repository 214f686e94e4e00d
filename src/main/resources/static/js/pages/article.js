// The article reader: the text with every statement marked in place, and beside it who speaks and about whom.
import { html, nothing } from "../html.js";
import { get, part } from "../api.js";
import { actorLink } from "../parts/actor.js";
import { bonds } from "../parts/bonds.js";
import { day, plural } from "../parts/day.js";
import { empty } from "../parts/states.js";
import { statementAddress } from "../parts/statement-card.js";
import { annotated, voices } from "../parts/annotated.js";

export default async function article({ params, signal, show }) {
  const found = await get(`/api/articles/${part(params.get("id") ?? "")}`, {}, signal);
  const cast = voices(found.statements);
  const state = { lit: params.get("s"), voice: null };
  const set = change => { Object.assign(state, change); draw(); };
  const draw = () => show(view(found, cast, state, set));
  draw();
  if (state.lit) document.querySelector(".reader .lit")?.scrollIntoView({ block: "center" });
  return found.title ?? found.id;
}

function view(found, cast, state, set) {
  return html`
    <div class="sides">
      <article class="reader" @mouseover=${e => set({ lit: at(e) })} @mouseleave=${() => set({ lit: null })}
        @click=${e => open(e)}>
        <header class="stack tight">
          <h1 dir="auto"><bdi>${found.title ?? found.id}</bdi></h1>
          <p class="small">${found.outlet ? actorLink(found.outlet) : "Unknown outlet"}${found.publishedOn ? html` <span class="quiet">· ${day(found.publishedOn)}</span>` : nothing}
            <span class="quiet">· ${plural(found.statements.length, "statement")}</span>
            ${/^https?:/.test(found.url ?? "") ? html` · <a href=${found.url} target="_blank" rel="noreferrer">original</a>` : nothing}</p>
        </header>
        ${annotated(found.text, found.statements, found.missed, cast, state)}
        ${found.missed.length ? html`<p class="key"><span><b class="missed">wavy</b> a sentence that reports something from which nothing was made</span></p>` : nothing}
      </article>
      <aside class="article-side stack wide">
        ${found.statements.length ? html`
          <section class="stack tight"><h2>Who speaks</h2>
            <ul class="voices">${cast.list.map(voice => html`<li><button class=${voice.style}
              aria-pressed=${state.voice === voice.key} @click=${() => set({ voice: state.voice === voice.key ? null : voice.key })}>
              <i class="swatch"></i><bdi>${voice.name}</bdi><span class="number">${voice.count}</span></button></li>`)}</ul>
          </section>
          ${bonds(found.statements, cast, state.lit, lit => set({ lit }))}
          <section class="stack tight"><h2>Statements in order</h2>
            <ol class="outline">${found.statements.map(passage => html`
              <li class="${cast.of(passage).style} ${cast.inner.has(passage.id) ? "inner" : ""}">
                <a class=${state.lit === passage.id ? "lit" : ""} href=${statementAddress(passage.id)}
                  @mouseenter=${() => set({ lit: passage.id })} @focus=${() => set({ lit: passage.id })}>
                  <bdi>${cast.of(passage).name}</bdi><span class="quiet">${passage.act}</span>
                  <span class="words">${words(found.text, passage)}</span></a></li>`)}</ol>
          </section>` : empty("Nobody is quoted here", "No statement was found in this article.")}
      </aside>
    </div>`;
}

const words = (text, passage) => passage.spans.map(span => [...text].slice(span.start, span.end).join("")).join(" … ");

/** The innermost statement under the pointer. */
const at = event => event.target.closest?.("[data-statement]")?.dataset.statement ?? null;

/** A click on a mark opens the statement, unless words are being selected; for the keyboard there is the list. */
function open(event) {
  const id = at(event);
  if (id && getSelection().isCollapsed) {
    const link = Object.assign(document.createElement("a"), { href: statementAddress(id) });
    event.currentTarget.append(link);
    link.click();
    link.remove();
  }
}
