// Search as one types.
import { address, attempt, get, go, html, nothing, render } from "./basics.js";
import { hits } from "./parts/hits.js";

const PAUSE = 40;
const CLOSED = { found: null, failed: null, open: false, chosen: -1 };

export function finder() {
  const element = Object.assign(document.createElement("div"), { className: "finder", role: "search" });
  const state = { words: "", ...CLOSED };
  let timer, asked = new AbortController();

  const set = change => { Object.assign(state, change); draw(); };
  const everything = () => address("/search", { q: state.words });
  const options = () => state.found ? [...hits(state.found, state.words), { group: "", href: everything(), text: html`All results for <bdi>“${state.words}”</bdi>` }] : [];

  function reset(words) {
    clearTimeout(timer);
    asked.abort();
    set({ words, ...CLOSED });
  }

  function typed(words) {
    if (!words.trim()) return reset(words);
    clearTimeout(timer);
    asked.abort();
    set({ words });
    timer = setTimeout(() => {
      asked = new AbortController();
      attempt(async () => set({ ...CLOSED, found: await get("/api/search", { q: words, limit: 5 }, asked.signal), open: true }),
        failed => set({ ...CLOSED, failed, open: true }));
    }, PAUSE);
  }

  function pressed(event) {
    const all = options();
    if (event.key === "Escape") return state.open ? set({ open: false, chosen: -1 }) : event.target.blur();
    if (event.key === "Enter" && state.words.trim()) {
      event.preventDefault();
      const to = all[state.chosen]?.href ?? everything();
      event.target.blur();
      set({ open: false });
      return go(to);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !all.length) return;
    event.preventDefault();
    set({ open: true, chosen: (state.chosen + step + all.length + (state.chosen < 0 && step < 0 ? 1 : 0)) % all.length });
    element.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  const draw = () => render(html`
    <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="5"/><path d="m11 11 4 4"/></svg>
    <input type="search" name="q" role="combobox" autocomplete="off" spellcheck="false" maxlength="200"
      aria-label="Search actors, statements and articles" placeholder="Search who said what"
      aria-expanded=${state.open} aria-controls="found" aria-autocomplete="list"
      aria-activedescendant=${state.open && state.chosen >= 0 ? `option-${state.chosen}` : nothing}
      .value=${state.words} @input=${event => typed(event.target.value)} @keydown=${pressed}
      @focus=${() => state.words.trim() && state.found && set({ open: true })} @blur=${() => set({ open: false })}>
    <kbd aria-hidden="true">/</kbd>
    <div id="found" class="found" role="listbox" aria-label="Results" ?hidden=${!state.open}
      @mousedown=${event => event.preventDefault()} @click=${() => set({ open: false })}>${results(options())}</div>`, element);

  const told = (look, text) => html`<p class=${look} role="option" aria-selected="false">${text}</p>`;
  const results = all => state.failed ? told("wrong", state.failed.message) : html`
    ${all.length === 1 ? told("quiet small", "Nothing starts with these words.") : ""}
    ${[...Map.groupBy(all, one => one.group)].map(([group, own]) => html`<div role="group" aria-label=${group || "All"}>
      ${group ? html`<h2 role="presentation">${group}</h2>` : ""}
      ${own.map(one => html`<a class="option" role="option" tabindex="-1" id="option-${all.indexOf(one)}" href=${one.href} aria-selected=${all.indexOf(one) === state.chosen}>
        <span class="words">${one.text}</span>${one.why ? html`<span class="why">${one.why}</span>` : ""}</a>`)}</div>`)}`;

  document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    element.querySelector("input").select();
  });

  draw();
  return { element, reset };
}
