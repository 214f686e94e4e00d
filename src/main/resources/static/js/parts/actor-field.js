// Fields that propose the actors that the graph knows.
import { get, html, sent, toast } from "../basics.js";

let asked = new AbortController();

export const actorField = ({ name, value = "", required = false, id = `p-${name}`, label }) => html`
  <input id=${id} name=${name} .value=${value} ?required=${required} placeholder=${label ?? ""} list="${id}-known" autocomplete="off" @input=${propose}>
  <datalist id="${id}-known"></datalist>`;

export const actorPicker = (label, onPick) => html`<form class="picker" @submit=${sent(async (data, { picked }) => {
    if (!picked.value.trim()) return;
    const [best] = await found(picked.value).catch(() => []);
    if (!best) return toast("Nobody goes by that name");
    picked.value = "";
    onPick(best);
  })}><label class="unseen" for="picked">${label}</label>${actorField({ name: "picked", id: "picked", label })}<button>Add</button></form>`;

const found = async (q, signal) => (await get("/api/search", { q, limit: 8 }, signal)).actors.map(hit => hit.actor);

export async function named(text) {
  const all = await get("/api/actors", { q: text, limit: 2 });
  const best = all.find(actor => actor.name === text.trim()) ?? all[0];
  if (!best) throw new Error(`Nobody goes by the name “${text}”.`);
  return best;
}

async function propose({ target }) {
  asked.abort();
  if (target.value.trim().length < 2) return;
  asked = new AbortController();
  const all = await found(target.value, asked.signal).catch(() => []); // The form works without.
  if (all.length) target.list.replaceChildren(...all.map(({ name, kind }) => Object.assign(document.createElement("option"), { value: name, label: kind })));
}
