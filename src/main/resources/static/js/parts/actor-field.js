// A field for the name of an actor, which proposes those that the graph knows.
import { html } from "../html.js";
import { get } from "../api.js";

let asked = new AbortController();

export const actorField = ({ name, value, required }) => html`
  <input id="p-${name}" name=${name} .value=${value} ?required=${required} list="known-${name}" autocomplete="off"
    @input=${propose}>
  <datalist id="known-${name}"></datalist>`;

async function propose({ target }) {
  asked.abort();
  if (target.value.trim().length < 2) return;
  asked = new AbortController();
  try {
    const found = await get("/api/actors", { q: target.value, limit: 8 }, asked.signal);
    target.nextElementSibling.replaceChildren(...found.map(actor => Object.assign(document.createElement("option"),
      { value: actor.name, label: actor.kind })));
  } catch {
    // Proposals are a help; the form works without.
  }
}
