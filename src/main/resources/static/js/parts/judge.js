// Corrections from where one sees the mistake, and their undoing.
import { actorAddress, actorLink, articleAddress, attempt, day, failure, get, go, html, joined, keyed, KINDS, list, moment, part, plural, post, remove, render, section, sent, statementAddress, toast } from "../basics.js";
import { kept } from "../store.js";
import { actorField, named } from "./actor-field.js";

const NAMES = { merge: "Merged", split: "Split", "set-kind": "Kind set", "set-name": "Renamed", "set-role": "Office set", reject: "Rejected", confirm: "Confirmed" };

const MOST_ARTICLES = 200;

const who = kept("hearsay.who");

/** Asks for what a judgement needs and makes it; `what(data)` gives its own fields, `then(what)` the page to show afterwards. */
function ask(kind, title, fields, what, then = () => location.href) {
  const dialog = document.body.appendChild(document.createElement("dialog"));
  dialog.addEventListener("close", () => dialog.remove());
  const draw = ({ failed, busy = false } = {}) => render(html`<form class="stack" @submit=${sent(data => send(data))}>
    <h2 class="question">${title}</h2>
    ${fields}
    <label class="field">Why<input name="why" required maxlength="1000" autocomplete="off" placeholder="The reason, for those who come after you"></label>
    <label class="field">Who decides<input name="who" required maxlength="1000" autocomplete="name" .value=${who.get()}></label>
    ${failed && !keyed(failed) ? html`<p class="wrong" role="alert">${failed.message}</p>` : ""}
    <div class="row"><button class="main" ?disabled=${busy}>${title.replace(/:.*/, "")}</button><button type="button" @click=${() => dialog.close()}>Cancel</button></div>
  </form>${failed && keyed(failed) ? failure(failed, () => dialog.querySelector("form").requestSubmit()) : ""}`, dialog);
  const send = data => attempt(async () => {
    who.set(data.get("who"));
    draw({ busy: true });
    const judged = await what(data);
    const made = await post("/api/judgements", { kind, what: judged, who: data.get("who"), why: data.get("why") });
    dialog.close();
    go(then(judged));
    toast(`${NAMES[kind]}.`, ["Undo", () => undo(made)]);
  }, failed => draw({ failed }));
  draw();
  dialog.showModal();
}

async function undo({ id, what }) {
  try {
    await remove(`/api/judgements/${part(id)}`, { who: who.get() || "explorer", why: "taken back in the explorer" });
    toast("Undone.");
    go(what.statement ? statementAddress(what.statement) : what.from ? actorAddress(what.from) : location.href);
  } catch (e) {
    toast(e.message);
  }
}

const actorInput = (name, label, required) => html`<div class="field"><label for="p-${name}">${label}</label>${actorField({ name, required })}</div>`;
const told = all => all.map(([look, text]) => html`<span class=${look}>${text}</span>`);

const options = (title, type, name, all) => html`<fieldset class="stack tight choices"><legend>${title}</legend>${all.map(([value, words, more], i) => html`
  <label class="choice"><input type=${type} name=${name} value=${value} ?checked=${type === "radio" && !i}><span>${words} <span class="quiet small">${more}</span></span></label>`)}</fieldset>`;

async function merge(actor) {
  const candidates = await get("/api/candidates", { actor: actor.id, limit: 6 }).catch(() => []);
  ask("merge", "Merge: who is it really?", html`
    <p>All that is told of <bdi>${actor.name}</bdi> is told of the other then.</p>
    ${candidates.length ? options("May be the same", "radio", "candidate", candidates.map(({ actor, articles, pro, contra }) => [actor.id, actorLink(actor),
      html`${plural(articles, "article")} ${told(pro.map(text => ["pro", text]))}${told(contra.map(text => ["contra", text]))}`])) : ""}
    ${actorInput("other", candidates.length ? "Or somebody else" : "Who it is", !candidates.length)}`,
  async data => ({ from: actor.id, into: data.get("other").trim() ? (await named(data.get("other"))).id : data.get("candidate") }), ({ into }) => actorAddress(into));
}

async function split(actor) {
  const { items, next } = await get("/api/articles", { mentions: actor.id, limit: MOST_ARTICLES });
  ask("split", "Split: two in one", html`
    ${options("Where it is the other", "checkbox", "article", items.map(({ id, title, outlet, publishedOn }) => [id, html`<bdi>${title ?? id}</bdi>`,
      joined([outlet && html`<bdi>${outlet.name}</bdi>`, publishedOn && day(publishedOn), html`<bdi>${id}</bdi>`].filter(Boolean))]))}
    ${next ? html`<p class="small quiet">The newest ${MOST_ARTICLES}; “hearsay curate split” takes any.</p>` : ""}
    ${other()}`, async data => ({ actor: actor.id, articles: data.getAll("article"), ...await otherOf(data) }));
}

const other = () => html`${actorInput("to", "The other, if the graph knows it")}
  <label class="field">Or the name of a new actor<input name="name" autocomplete="off"></label>`;

const otherOf = async data => data.get("to").trim() ? { to: (await named(data.get("to"))).id } : { name: data.get("name") };

const button = (name, act, look = "") => html`<button class=${look} @click=${act}>${name}…</button>`;
const corrections = buttons => html`<div class="row corrections" role="group" aria-label="Correct">${buttons}</div>`;

export const correctActor = actor => {
  const set = data => ({ actor: actor.id, value: data.get("value") });
  return corrections([button("Merge", () => merge(actor)), button("Split", () => split(actor)),
    button("Rename", () => ask("set-name", "Rename", html`<label class="field">Its name<input name="value" required .value=${actor.name}></label>`, set)),
    button("Kind", () => ask("set-kind", "Set the kind", html`<label class="field">What it is<select name="value">${KINDS.map(kind => html`<option ?selected=${kind === actor.kind}>${kind}</option>`)}</select></label>`, set))]);
};

export const correctStatement = ({ id, evidence, speakers }) => corrections([
  button("Confirm", () => ask("confirm", "Confirm", html`<p>It is what the article says.</p>`, () => ({ statement: id }))),
  button("Reject", () => ask("reject", "Reject", html`<p>It is not what the article says; nothing that asks for statements will find it.</p>`, () => ({ statement: id }),
    () => articleAddress(evidence.articleId))),
  speakers.map(({ actor }) => button(html`Not <bdi>${actor.name}</bdi>`, () => ask("split", "Another speaker", html`<p>Here it is not <bdi>${actor.name}</bdi> who speaks.</p>${other()}`,
    async data => ({ actor: actor.id, statements: [id], ...await otherOf(data) }))))]);

export const correctRelation = ({ id, evidence }) => html`<span class="row corrections">${[["confirm", "Confirm"], ["reject", "Reject"]].map(([kind, name]) =>
  button(name, () => ask(kind, name, html`<p><bdi>${evidence.sentence}</bdi></p>`, () => ({ relation: id, article: evidence.articleId })), "plain small"))}</span>`;

/** The judgements about one thing; those in force can be undone. */
export const corrected = judgements => judgements.length ? section("Corrections", list(judgements, one => html`
  <span>${one.undone ? html`<s>${NAMES[one.kind]}</s>` : NAMES[one.kind]} <span class="quiet small">by <bdi>${one.who}</bdi>, ${moment(one.madeAt)}: <bdi>${one.why}</bdi>
    ${one.undone ? html`· undone by <bdi>${one.undone.who}</bdi>` : ""}</span></span>
  ${one.undone ? "" : html`<button class="small" @click=${() => undo(one)}>Undo</button>`}`, "outcomes"), { id: "corrected" }) : "";

export const judgementsAbout = (about, signal) => get("/api/judgements", { about, limit: 20 }, signal).then(page => page.items, () => []);
