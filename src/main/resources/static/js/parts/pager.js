// A list that is fetched page by page.
import { html, nothing, render } from "../html.js";
import { get } from "../api.js";
import { empty, failure, loading } from "./states.js";

/** An element with the items of `path`; more come on request, each drawn by `card`. */
export function pager(path, query, card, { signal, none, limit = 10 }) {
  const element = document.createElement("div");
  const state = { items: [], next: null, busy: true, failed: null };
  const draw = () => render(view(), element);

  async function more() {
    Object.assign(state, { busy: true, failed: null });
    draw();
    try {
      const page = await get(path, { ...query, cursor: state.next, limit }, signal);
      Object.assign(state, { items: [...state.items, ...page.items], next: page.next, busy: false });
    } catch (e) {
      if (e.name === "AbortError") return;
      Object.assign(state, { busy: false, failed: e });
    }
    draw();
  }

  const view = () => html`
    <ul class="stack">${state.items.map(item => html`<li>${card(item)}</li>`)}</ul>
    ${state.busy ? loading() : nothing}
    ${state.failed ? failure(state.failed, more) : nothing}
    ${!state.busy && !state.failed && !state.items.length ? empty(none) : nothing}
    ${state.next && !state.busy ? html`<p class="more"><button @click=${more}>Show more</button></p>` : nothing}`;

  more();
  return element;
}
