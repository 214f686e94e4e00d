// A list that is fetched page by page.
import { attempt, empty, failure, get, html, list, loading, more, render } from "../basics.js";

export function pager(path, query, card, { signal, none, limit = 10 }) {
  const element = document.createElement("div");
  let items = [], next = null;
  const draw = (state, failed) => render(html`
    ${list(items, card)}
    ${state === "busy" ? loading() : failed ? failure(failed, fetchMore) : !items.length ? empty(none) : next ? more(fetchMore) : ""}`, element);

  const fetchMore = () => attempt(async () => {
    draw("busy");
    const page = await get(path, { ...query, cursor: next, limit }, signal);
    items = [...items, ...page.items];
    next = page.next;
    draw();
  }, failed => draw("failed", failed));

  fetchMore();
  return element;
}
