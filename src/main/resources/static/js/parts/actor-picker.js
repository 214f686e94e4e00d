// A box that finds one actor by name and hands it on.
import { html, render } from "../html.js";
import { get } from "../api.js";
import { toast } from "./copy.js";

let serial = 0;

/** The element is kept between drawings, so that what is being typed stays. */
export const actorPicker = (() => {
  const boxes = new Map();
  return (label, onPick) => {
    const box = boxes.get(label) ?? boxes.set(label, { element: document.createElement("form"), id: `pick-${serial++}` }).get(label);
    box.element.className = "picker";
    box.element.onsubmit = async event => {
      event.preventDefault();
      const input = box.element.querySelector("input");
      if (!input.value.trim()) return;
      const [best] = await get("/api/search", { q: input.value, limit: 1 }).then(found => found.actors, () => []);
      if (!best) return toast("Nobody goes by that name");
      input.value = "";
      onPick(best.actor);
    };
    render(html`<label class="unseen" for=${box.id}>${label}</label>
      <input id=${box.id} type="search" autocomplete="off" placeholder=${label} list="${box.id}-known" @input=${propose}><button>Add</button>
      <datalist id="${box.id}-known"></datalist>`, box.element);
    return box.element;
  };
})();

let asked = new AbortController();

async function propose({ target }) {
  asked.abort();
  if (target.value.trim().length < 2) return;
  asked = new AbortController();
  try {
    const found = await get("/api/search", { q: target.value, limit: 8 }, asked.signal);
    target.list.replaceChildren(...found.actors.map(hit => Object.assign(document.createElement("option"), { value: hit.actor.name, label: hit.actor.kind })));
  } catch {
    // Proposals are a help; the box works without.
  }
}
