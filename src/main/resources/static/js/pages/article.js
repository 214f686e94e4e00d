// The article reader: the text with every statement in place, and who speaks about whom.
import { actorLink, day, empty, get, go, html, original, part, plural, statementAddress } from "../basics.js";
import { annotated, under } from "../parts/annotated.js";

export default async function article({ params, signal, show }) {
  const found = await get(`/api/articles/${part(params.get("id") ?? "")}`, {}, signal);
  const drawn = annotated(found);
  const state = { lit: params.get("s"), voice: null };
  const set = change => { Object.assign(state, change); draw(); };
  /** Opens the statement, unless words are being selected; for the keyboard there is the list. */
  const open = event => under(event) && getSelection().isCollapsed && go(statementAddress(under(event)));
  const draw = () => show(html`
    <div class="sides">
      <article class="reader" @mouseover=${event => set({ lit: under(event) })} @mouseleave=${() => set({ lit: null })} @click=${open}>
        <header class="stack tight">
          <h1 dir="auto"><bdi>${found.title ?? found.id}</bdi></h1>
          <p class="small">${found.outlet ? actorLink(found.outlet) : "Unknown outlet"}${found.publishedOn ? html` <span class="quiet">· ${day(found.publishedOn)}</span>` : ""}
            <span class="quiet">· ${plural(found.statements.length, "statement")}</span>${original(found.url)}</p>
        </header>
        ${drawn.text(state)}
      </article>
      <aside class="article-side stack wide">${found.statements.length ? drawn.side(state, set, statementAddress)
        : empty("Nobody is quoted here", "No statement was found in this article.")}</aside>
    </div>`);
  draw();
  if (state.lit) document.querySelector(".reader .lit")?.scrollIntoView({ block: "center" });
  return found.title ?? found.id;
}
