// Search as one types: "/" focuses it, arrows choose, Enter opens, Escape closes.
import { html, nothing, render } from "./html.js";
import { address, get } from "./api.js";
import { go } from "./router.js";
import { actorHit, articleHit, statementHit } from "./parts/hits.js";

const PAUSE = 40;

/** A search box with its results; `reset` puts words into it and closes it. */
export function finder() {
  const element = document.createElement("div");
  element.className = "finder";
  element.setAttribute("role", "search");
  const state = { words: "", found: null, failed: null, open: false, chosen: -1 };
  let timer, asked = new AbortController();

  const draw = () => render(view(), element);
  const set = change => { Object.assign(state, change); draw(); };
  const options = () => state.found ? [
    ...state.found.actors.map(hit => actorHit(hit, state.words)),
    ...state.found.statements.map(hit => statementHit(hit, state.words)),
    ...state.found.articles.map(hit => articleHit(hit, state.words)),
    { group: "", href: address("/search", { q: state.words }), text: html`All results for <bdi>“${state.words}”</bdi>`, why: "" },
  ] : [];

  function typed(words) {
    clearTimeout(timer);
    asked.abort();
    if (!words.trim()) return set({ words, found: null, failed: null, open: false, chosen: -1 });
    set({ words });
    timer = setTimeout(async () => {
      asked = new AbortController();
      try {
        set({ found: await get("/api/search", { q: words, limit: 5 }, asked.signal), failed: null, open: true, chosen: -1 });
      } catch (e) {
        if (e.name !== "AbortError") set({ found: null, failed: e, open: true });
      }
    }, PAUSE);
  }

  function pressed(event) {
    const all = options();
    if (event.key === "Escape") return state.open ? set({ open: false, chosen: -1 }) : event.target.blur();
    if (event.key === "Enter" && state.words.trim()) {
      event.preventDefault();
      const to = all[state.chosen]?.href ?? address("/search", { q: state.words });
      event.target.blur();
      set({ open: false });
      return go(to);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length) {
      event.preventDefault();
      set({ open: true, chosen: (state.chosen + step + all.length + (state.chosen < 0 && step < 0 ? 1 : 0)) % all.length });
      element.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    }
  }

  const view = () => html`
    <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="5"/><path d="m11 11 4 4"/></svg>
    <input type="search" name="q" role="combobox" autocomplete="off" spellcheck="false" maxlength="200"
      aria-label="Search actors, statements and articles" placeholder="Search who said what"
      aria-expanded=${state.open} aria-controls="found" aria-autocomplete="list"
      aria-activedescendant=${state.open && state.chosen >= 0 ? `option-${state.chosen}` : nothing}
      .value=${state.words}
      @input=${e => typed(e.target.value)} @keydown=${pressed}
      @focus=${() => state.words.trim() && state.found && set({ open: true })} @blur=${() => set({ open: false })}>
    <kbd aria-hidden="true">/</kbd>
    <div id="found" class="found" role="listbox" aria-label="Results" ?hidden=${!state.open}
      @mousedown=${e => e.preventDefault()} @click=${() => set({ open: false })}>${results()}</div>`;

  function results() {
    if (state.failed) return html`<p class="wrong" role="option" aria-selected="false">${state.failed.message}</p>`;
    const all = options();
    const groups = [...new Set(all.map(option => option.group))];
    return html`
      ${all.length === 1 ? html`<p class="quiet small" role="option" aria-selected="false">Nothing starts with these words.</p>` : nothing}
      ${groups.map(group => html`
        <div role="group" aria-label=${group || "All"}>
          ${group ? html`<h2 role="presentation">${group}</h2>` : nothing}
          ${all.map((option, i) => option.group !== group ? nothing : html`
            <a class="option" role="option" tabindex="-1" id="option-${i}" href=${option.href}
              aria-selected=${i === state.chosen}><span class="words">${option.text}</span>
              ${option.why ? html`<span class="why">${option.why}</span>` : nothing}</a>`)}
        </div>`)}`;
  }

  document.addEventListener("keydown", event => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.target.closest("input, textarea, select, [contenteditable]")) {
      event.preventDefault();
      element.querySelector("input").select();
    }
  });

  draw();
  return { element, reset: words => { clearTimeout(timer); asked.abort(); set({ words, found: null, failed: null, open: false, chosen: -1 }); } };
}
