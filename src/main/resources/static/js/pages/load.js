// Articles on their way in: paste or drop, see what is understood, then keep it.
import { html, nothing } from "../html.js";
import { post } from "../api.js";
import { annotated, voices } from "../parts/annotated.js";
import { bonds } from "../parts/bonds.js";
import { plural } from "../parts/day.js";
import { failure } from "../parts/states.js";
import { stream } from "../parts/sse.js";
import { articleAddress } from "../parts/statement-card.js";

const FIELDS = [["title", "Title", "text"], ["outlet", "Outlet", "text"], ["publishedOn", "Published on", "date"]];
const MOST_FILES = 1000;

export default async function load({ signal, show }) {
  const state = { reading: null, busy: null, failed: null, lit: null, voice: null, steps: [], of: 0, report: null, dropping: false, brought: null };
  const set = change => { Object.assign(state, change); draw(); };

  async function read(event) {
    event.preventDefault();
    const brought = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim() || null]));
    set({ busy: "Reading. The first article takes a few seconds longer, while the parser wakes up.", failed: null, reading: null, report: null, steps: [], brought });
    try {
      set({ reading: understood(await post("/api/readings", brought, signal)), busy: null });
    } catch (e) {
      if (e.name !== "AbortError") set({ failed: e, busy: null });
    }
  }

  async function keepAll(articles) {
    set({ busy: null, failed: null, report: null, steps: [], of: articles.length });
    try {
      await stream("/api/loads", { articles }, (name, data) => set(name === "done" ? { report: data } : { steps: [...state.steps, data] }), signal);
    } catch (e) {
      if (e.name !== "AbortError") set({ failed: e });
    }
  }

  async function files(list) {
    const articles = (await Promise.all([...list].slice(0, MOST_FILES).map(inFile))).flat();
    if (articles.length) await keepAll(articles);
  }

  const draw = () => show(html`
    <div class="stack wide">
      <header class="stack tight"><h1>Load</h1>
        <p class="quiet">Paste an article to see what is understood of it before you keep it, or drop files: text, or JSON lines with <code>doc_id</code> and <code>text</code>.</p></header>
      <form class="stack loader ${state.dropping ? "dropping" : ""}" @submit=${read}
        @dragover=${e => { e.preventDefault(); if (!state.dropping) set({ dropping: true }); }} @dragleave=${() => set({ dropping: false })}
        @drop=${e => { e.preventDefault(); set({ dropping: false }); files(e.dataTransfer.files); }}>
        <label class="field">The article<textarea name="text" required maxlength="1000000" placeholder="Paste the text here"></textarea></label>
        <div class="form">${FIELDS.map(([name, label, type]) => html`<label class="field">${label}<input name=${name} type=${type}></label>`)}</div>
        <div class="row"><button class="main" ?disabled=${state.busy !== null}>See what is understood</button>
          <label class="button">Load files<input class="unseen" type="file" multiple accept=".txt,.jsonl,.json,.ndjson" @change=${e => files(e.target.files)}></label></div>
      </form>
      ${state.busy ? html`<div class="stack tight" role="status"><progress aria-label="Reading"></progress><p class="quiet">${state.busy}</p></div>` : nothing}
      ${state.failed ? failure(state.failed) : nothing}
      ${state.of ? progress(state) : nothing}
      ${state.reading ? reading(state, set, () => keepAll([{ ...state.brought, id: state.reading.id }])) : nothing}
    </div>`);

  draw();
  return "Load";
}

/** The articles in a file: one a line in JSON lines, else the whole text. */
async function inFile(file) {
  const text = await file.text();
  if (!/\.(jsonl|ndjson|json)$/i.test(file.name)) return [{ id: file.name.replace(/\.[^.]*$/, ""), text }];
  return text.split("\n").filter(line => line.trim()).map((line, i) => {
    try {
      const one = JSON.parse(line);
      return { id: one.doc_id, url: one.url, title: one.title, outlet: one.outlet, publishedOn: one.published_on, text: one.text };
    } catch {
      return { id: `${file.name}:${i + 1}`, text: line };
    }
  });
}

/** What the extraction contract says, in the shapes that the reader draws. */
function understood(contract) {
  const spans = pairs => pairs.map(([start, end]) => ({ start, end }));
  const actor = ({ id, name, kind }) => ({ id: id ?? name, name, kind });
  return {
    id: contract.doc_id, text: contract.text, relations: contract.relations.length,
    missed: contract.ledger.map(entry => ({ start: entry.sentence[0][0], end: entry.sentence.at(-1)[1] })),
    reasons: contract.ledger.map(entry => entry.reason),
    statements: contract.attributions.map(one => ({ id: one.id, act: one.act, spans: spans(one.content), cueSpans: spans(one.cue), sourceSpans: spans(one.source),
      speakers: [one.speaker, ...one.also_by ?? []].filter(speaker => speaker?.name).map(actor), about: one.about.filter(about => about.name).map(actor) })),
  };
}

function reading({ reading, lit, voice }, set, keep) {
  const cast = voices(reading.statements);
  return html`<div class="sides">
    <section class="reader" aria-label="The article with what is understood" @mouseover=${e => set({ lit: e.target.closest?.("[data-statement]")?.dataset.statement || null })}>
      ${annotated(reading.text, reading.statements, reading.missed, cast, { lit, voice })}</section>
    <aside class="article-side stack wide">
      <section class="stack tight"><h2>Understood</h2>
        <p>${plural(reading.statements.length, "statement")}, ${plural(reading.relations, "relation")}; ${plural(reading.missed.length, "sentence")} that report something and gave nothing.</p>
        <button class="main" @click=${keep}>Keep it</button></section>
      <section class="stack tight"><h2>Who speaks</h2><ul class="voices">${cast.list.map(one => html`<li><button class=${one.style} aria-pressed=${voice === one.key}
        @click=${() => set({ voice: voice === one.key ? null : one.key })}><i class="swatch"></i><bdi>${one.name}</bdi><span class="number">${one.count}</span></button></li>`)}</ul></section>
      ${bonds(reading.statements, cast, lit, id => set({ lit: id }))}
      ${reading.reasons.length ? html`<section class="stack tight"><h2>Gave nothing, because</h2><ul class="small">${[...new Set(reading.reasons)].map(reason => html`<li>${reason}</li>`)}</ul></section>` : nothing}
    </aside></div>`;
}

const progress = ({ steps, of, report }) => html`
  <section class="panel stack" aria-label="Loading" role="status">
    <progress max=${of} value=${steps.length} aria-label="Articles done"></progress>
    <p>${report ? html`<strong>Done:</strong> ${plural(report.articles, "article")} loaded with ${plural(report.statements, "statement")}, ${report.unchanged} unchanged, ${report.rejected} turned away.`
      : `${steps.length} of ${of} …`}</p>
    <ul class="outcomes">${steps.slice(-50).map(step => html`<li>${step.outcome === "rejected" ? html`<bdi>${step.id}</bdi>` : html`<a href=${articleAddress(step.id)}><bdi>${step.id}</bdi></a>`}
      <span class="quiet">${step.outcome}${step.statements ? `, ${plural(step.statements, "statement")}` : nothing}</span>
      ${step.reason ? html`<span class="reason">${step.reason}</span>` : nothing}</li>`)}</ul>
  </section>`;
