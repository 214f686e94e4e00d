// What every page is made of: templates whose values are text and never become markup, words for numbers and days,
// actors by name, the parts of a page, and what is there while one waits or when something went wrong.
import { html, nothing, render, svg } from "/webjars/lit-html/lit-html.js";
import { address, key } from "./api.js";
import { go } from "./router.js";

export { html, nothing, render, svg };
export * from "./api.js";
export * from "./router.js";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

export function day(iso, precision = "day") {
  if (!iso) return "unknown";
  const date = new Date(`${iso}T00:00:00Z`);
  return precision === "year" ? iso.slice(0, 4) : precision === "month" ? MONTH.format(date) : DAY.format(date);
}

export const moment = iso => MOMENT.format(new Date(iso));
const reported = on => on ? `reported ${day(on)}` : "undated";
/** When it was or, where that is unknown, when it was reported. */
export const when = one => one.saidOn ? day(one.saidOn, one.saidOnPrecision) : one.on ? day(one.on, one.onPrecision) : reported(one.reportedOn);
export const number = n => n.toLocaleString("en-GB");
export const plural = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

export const short = (text, longest) => [...text].length > longest ? `${[...text].slice(0, longest - 1).join("")}…` : text;

export const KINDS = ["Person", "Ministry", "Country", "Organization", "Group", "Outlet", "Place"];

export const mark = kind => html`<i class="kind ${kind.toLowerCase()}" role="img" aria-label=${kind} title=${kind}></i>`;
export const actorAddress = id => address("/actor", { id });
export const statementAddress = id => address("/statement", { id });
export const articleAddress = (id, statement) => address("/article", { id, s: statement });
export const actorLink = actor => html`<a class="actor" href=${actorAddress(actor.id)}>${mark(actor.kind)}<bdi>${actor.name}</bdi></a>`;

export const joined = (all, last = ", ") => all.map((one, i) => html`${!i ? "" : i === all.length - 1 ? last : ", "}${one}`);
export const names = actors => joined(actors.map(actorLink), " and ");

/** A part of a page under its heading; a note stands beside that. */
export function section(title, content, { id = String(title).toLowerCase().replace(/\W+/g, "-"), note, loose } = {}) {
  const heading = html`<h2 id=${id}>${title}</h2>`;
  return html`<section class="stack ${loose ? "" : "tight"}" aria-labelledby=${id}>${note ? html`<div class="section-head">${heading}${note}</div>` : heading}${content}</section>`;
}

export const list = (all, card, look = "stack") => html`<ul class=${look}>${all.map(one => html`<li>${card(one)}</li>`)}</ul>`;

export const facts = pairs => html`<dl class="clocks">${pairs.map(([what, value]) => html`<dt>${what}</dt><dd>${value}</dd>`)}</dl>`;

/** A table that scrolls by itself; a column is its heading or `{name, title, hidden}`. */
export const grid = (label, columns, rows) => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${label}><table>
    <thead><tr>${columns.map(column => html`<th scope="col" title=${column.title ?? nothing}><span class=${column.hidden ? "unseen" : ""}>${column.name ?? column}</span></th>`)}</tr></thead>
    <tbody>${rows.map(row => html`<tr>${row.map(cell => html`<td class=${typeof cell === "number" ? "number" : ""}>${cell}</td>`)}</tr>`)}</tbody></table></div>`;

export const choice = (label, options, chosen, onPick) => html`<div class="row" role="group" aria-label=${label}>${Object.entries(options).map(([value, name]) => html`
  <button type="button" aria-pressed=${value === chosen} @click=${() => onPick(value)}>${name}</button>`)}</div>`;

export const more = (onMore, text = "Show more") => html`<p class="more"><button @click=${onMore}>${text}</button></p>`;

export const sent = act => event => {
  event.preventDefault();
  act(new FormData(event.target), event.target);
};

export const original = url => /^https?:/.test(url ?? "") ? html` · <a href=${url} target="_blank" rel="noreferrer">original</a>` : "";

export const loading = () => html`<div class="loading" role="status" aria-label="Loading"><i></i><i></i><i></i><i></i></div>`;

export const empty = (title, hint) => html`<div class="state"><strong>${title}</strong>${hint ? html`<p>${hint}</p>` : ""}</div>`;

export const keyed = error => error.field === "Authorization";

/** What went wrong and what can be done; where a key is missing or not enough, a field for one. */
export const failure = (error, retry) => html`<div class="state failed" role="alert"><strong>${keyed(error) ? "A key is needed" : error.title ?? "That did not work"}</strong>
  <p>${error.title ? error.message : "Something is wrong in the page itself; the browser's console says more."}</p>
  ${keyed(error) ? keyField(retry) : retry && error.status !== 404 ? html`<button @click=${retry}>Try again</button>` : html`<a class="button" href="/">To the start</a>`}</div>`;

const keyField = (retry = () => go()) => html`<form class="row" @submit=${sent(form => { key.set(form.get("key").trim()); retry(); })}><input name="key" type="password" aria-label="Key" required placeholder="hearsay_…" autocomplete="off" spellcheck="false"><button class="main">Use this key</button></form>`;

export function later(known) {
  const element = document.createElement("div");
  known.then(template => render(template, element), e => e.name === "AbortError" || console.error(e));
  return element;
}

/** Says something in passing; `[name, act]` is what can be done about it. */
export function toast(text, [name, act] = []) {
  document.querySelector(".toast")?.remove();
  const element = document.body.appendChild(Object.assign(document.createElement("p"), { className: "toast", role: "status" }));
  const gone = setTimeout(() => element.remove(), name ? 12_000 : 3000);
  render(html`${text} ${name ? html`<button @click=${() => { clearTimeout(gone); element.remove(); act(); }}>${name}</button>` : ""}`, element);
}
