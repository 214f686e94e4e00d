// Corrections from where one sees the mistake: a form for each, and their undoing.
import { html, nothing, render } from "../html.js";
import { get, part, post, remove } from "../api.js";
import { go } from "../router.js";
import { actorField } from "./actor-field.js";
import { KINDS, actorAddress, actorLink } from "./actor.js";
import { toast } from "./copy.js";
import { moment, plural } from "./day.js";
import { articleAddress } from "./statement-card.js";

const NAMES = { merge: "Merged", split: "Split", "set-kind": "Kind set", "set-name": "Renamed", "set-role": "Office set", reject: "Rejected", confirm: "Confirmed" };

/** Who corrects, as told last time in this browser. */
const who = {
  get: () => { try { return localStorage.getItem("hearsay.who") ?? ""; } catch { return ""; } },
  set: name => { try { localStorage.setItem("hearsay.who", name); } catch { /* told anew next time */ } },
};

/**
 * Asks for what a judgement needs and makes it. `fields` is drawn into the form; `what(form, data)` gives the judgement's
 * own fields, or a promise of them; afterwards the page at `then` is shown, or the same one again.
 */
function ask(kind, title, fields, what, then) {
  const dialog = document.body.appendChild(document.createElement("dialog"));
  const state = { failed: null, busy: false };
  dialog.addEventListener("close", () => dialog.remove());
  const draw = () => render(html`<form class="stack" @submit=${send}>
    <h2 class="question">${title}</h2>
    ${fields}
    <label class="field">Why<input name="why" required maxlength="1000" autocomplete="off" placeholder="The reason, for those who come after you"></label>
    <label class="field">Who decides<input name="who" required maxlength="1000" autocomplete="name" .value=${who.get()}></label>
    ${state.failed ? html`<p class="wrong" role="alert">${state.failed.message}</p>` : nothing}
    <div class="row"><button class="main" ?disabled=${state.busy}>${title.replace(/[?:…].*/, "")}</button><button type="button" @click=${() => dialog.close()}>Cancel</button></div>
  </form>`, dialog);
  async function send(event) {
    event.preventDefault();
    const data = Object.fromEntries(new FormData(event.target));
    who.set(data.who);
    Object.assign(state, { busy: true, failed: null });
    draw();
    try {
      const made = await post("/api/judgements", { kind, what: await what(event.target, data), who: data.who, why: data.why });
      dialog.close();
      go(then?.(data) ?? location.href);
      toast(`${NAMES[kind]}.`, ["Undo", () => undo(made, location.href)]);
    } catch (e) {
      Object.assign(state, { busy: false, failed: e });
      draw();
    }
  }
  draw();
  dialog.showModal();
}

async function undo(judgement, then) {
  try {
    await remove(`/api/judgements/${part(judgement.id)}`, { who: who.get() || "explorer", why: "taken back in the explorer" });
    toast("Undone.");
    const back = judgement.what.statement ? `/statement?id=${part(judgement.what.statement)}` : judgement.what.from ? actorAddress(judgement.what.from) : then;
    go(back);
  } catch (e) {
    toast(e.message);
  }
}

/** The id of the actor that goes by the name given, or of the one proposed that was chosen. */
async function named(text) {
  if (!text?.trim()) return undefined;
  const found = await get("/api/actors", { q: text, limit: 2 });
  const same = found.find(actor => actor.name === text.trim()) ?? found[0];
  if (!same) throw new Error(`Nobody goes by the name “${text}”.`);
  return same.id;
}

const actorInput = (name, label, required) => html`<div class="field"><label for="p-${name}">${label}</label>${actorField({ name, value: "", required })}</div>`;

async function merge(actor) {
  const candidates = await get("/api/candidates", { actor: actor.id, limit: 6 }).catch(() => []);
  let into = null;
  ask("merge", "Merge: who is it really?", html`
    <p>All that is told of <bdi>${actor.name}</bdi> is told of the other then.</p>
    ${candidates.length ? html`<fieldset class="stack tight"><legend>May be the same</legend>${candidates.map((one, i) => html`<label class="choice">
      <input type="radio" name="candidate" value=${one.actor.id} ?checked=${i === 0}><span>${actorLink(one.actor)} <span class="quiet small">${plural(one.articles, "article")}</span>
      <span class="small">${one.pro.map(text => html`<span class="pro">${text}</span>`)}${one.contra.map(text => html`<span class="contra">${text}</span>`)}</span></span></label>`)}</fieldset>` : nothing}
    ${actorInput("other", candidates.length ? "Or somebody else" : "Who it is", !candidates.length)}`,
    async (form, data) => ({ from: actor.id, into: into = await named(data.other) ?? data.candidate }), () => actorAddress(into));
}

async function split(actor) {
  const { items } = await get("/api/statements", { speaker: actor.id, limit: 50 });
  const articles = [...new Map(items.map(one => [one.evidence.articleId, one])).values()];
  ask("split", "Split: two in one", html`
    <fieldset class="stack tight choices"><legend>What belongs to the other</legend>
      ${articles.map(one => html`<label class="choice"><input type="checkbox" name="article" value=${one.evidence.articleId}><span><bdi>${one.evidence.articleId}</bdi>
        <span class="quiet small"><bdi>${one.evidence.sentence}</bdi></span></span></label>`)}</fieldset>
    ${other()}`, async (form, data) => ({ actor: actor.id, articles: new FormData(form).getAll("article"), ...await otherOf(data) }));
}

const other = () => html`${actorInput("to", "The other, if the graph knows it", false)}
  <label class="field">Or the name of a new actor<input name="name" autocomplete="off"></label>`;

const otherOf = async data => data.to?.trim() ? { to: await named(data.to) } : { name: data.name };

/** What can be corrected of an actor. */
export const correctActor = actor => html`<div class="row corrections" role="group" aria-label="Correct">
  <button @click=${() => merge(actor)}>Merge…</button><button @click=${() => split(actor)}>Split…</button>
  <button @click=${() => ask("set-name", "Rename", html`<label class="field">Its name<input name="value" required .value=${actor.name}></label>`, (form, { value }) => ({ actor: actor.id, value }))}>Rename…</button>
  <button @click=${() => ask("set-kind", "Set the kind", html`<label class="field">What it is<select name="value">${KINDS.map(kind => html`<option ?selected=${kind === actor.kind}>${kind}</option>`)}</select></label>`,
    (form, { value }) => ({ actor: actor.id, value }))}>Kind…</button></div>`;

/** What can be corrected of a statement. */
export const correctStatement = statement => html`<div class="row corrections" role="group" aria-label="Correct">
  <button @click=${() => ask("confirm", "Confirm", html`<p>It is what the article says.</p>`, () => ({ statement: statement.id }))}>Confirm…</button>
  <button @click=${() => ask("reject", "Reject", html`<p>It is not what the article says; nothing that asks for statements will find it.</p>`, () => ({ statement: statement.id }),
    () => articleAddress(statement.evidence.articleId))}>Reject…</button>
  ${statement.speakers.map(({ actor }) => html`<button @click=${() => ask("split", "Another speaker", html`<p>Here it is not <bdi>${actor.name}</bdi> who speaks.</p>${other()}`,
    async (form, data) => ({ actor: actor.id, statements: [statement.id], ...await otherOf(data) }))}>Not <bdi>${actor.name}</bdi>…</button>`)}</div>`;

/** What can be corrected of a relation. */
export const correctRelation = relation => html`<span class="row corrections">${["confirm", "reject"].map(kind => html`<button class="plain small" @click=${() => ask(kind, kind === "reject" ? "Reject" : "Confirm",
  html`<p><bdi>${relation.evidence.sentence}</bdi></p>`, () => ({ relation: relation.id, article: relation.evidence.articleId }))}>${kind === "reject" ? "Reject…" : "Confirm…"}</button>`)}</span>`;

/** The judgements about one thing, with a way to undo those in force; nothing where there are none. */
export const corrected = judgements => judgements.length ? html`<section class="stack tight" aria-labelledby="corrected"><h2 id="corrected">Corrections</h2>
  <ul class="outcomes">${judgements.map(one => html`<li><span>${one.undone ? html`<s>${NAMES[one.kind] ?? one.kind}</s>` : NAMES[one.kind] ?? one.kind} <span class="quiet small">by <bdi>${one.who}</bdi>, ${moment(one.madeAt)}: <bdi>${one.why}</bdi>
    ${one.undone ? html`· undone by <bdi>${one.undone.who}</bdi>` : nothing}</span></span>
    ${one.undone ? nothing : html`<button class="small" @click=${() => undo(one, location.href)}>Undo</button>`}</li>`)}</ul></section>` : nothing;

export const judgementsAbout = (about, signal) => get("/api/judgements", { about, limit: 20 }, signal).then(page => page.items, () => []);
