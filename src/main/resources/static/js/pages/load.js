// Articles on their way in: see what is understood, then keep it.
import { address, articleAddress, attempt, failure, html, list, number, plural, post, section, sent, stream } from "../basics.js";
import { annotated, under } from "../parts/annotated.js";

const FIELDS = [["title", "Title", "text"], ["outlet", "Outlet", "text"], ["publishedOn", "Published on", "date"]];
const WAKING = "Reading. The first article takes a few seconds longer, while the parser wakes up.";
const NOTHING = { readings: [], at: 0, busy: null, failed: null, lit: null, voice: null, steps: [], of: 0, report: null };

export default async function load({ signal, show }) {
  const state = { ...NOTHING, files: [], keep: null, again: null, dropping: false };
  const set = change => { Object.assign(state, change); draw(); };
  const failed = again => e => set({ failed: e, again, busy: null, of: state.steps.length && state.of });

  const read = (ask, keep) => attempt(async () => {
    set({ ...NOTHING, busy: WAKING });
    const readings = (await ask()).map(({ document, rejected }) => document ? understood(document) : rejected);
    set({ readings: readings.map(one => one.text === undefined ? { rejected: one } : { ...one, drawn: annotated(one) }), keep, busy: null });
    document.getElementById("reading")?.scrollIntoView({ block: "start" });
  }, failed(() => read(ask, keep)));

  function pasted(data) {
    const brought = Object.fromEntries([...data].map(([name, value]) => [name, value.trim() || null]));
    read(async () => [{ document: await post("/api/readings", brought, signal) }],
      () => keep(1, onEvent => stream("/api/loads", { articles: [{ ...brought, id: state.readings[0].id }] }, onEvent, signal)));
  }

  const look = file => read(() => post(address("/api/readings", { name: file.name }), file, signal), () => keepFiles([file]));

  async function keepFiles(files) {
    const counts = await Promise.all(files.map(async file => lined(file) ? (await file.text()).split("\n").filter(line => line.trim()).length : 1));
    await keep(counts.reduce((sum, one) => sum + one, 0), async onEvent => {
      for (const file of files) await stream(address("/api/loads", { name: file.name }), file, onEvent, signal);
      set({ files: state.files.filter(file => !files.includes(file)) });
    });
  }

  const keep = (of, run) => attempt(async () => {
    set({ failed: null, report: null, steps: [], of });
    let sum = null;
    await run((name, data) => {
      if (name === "step") return set({ steps: [...state.steps, data] });
      sum = sum ? Object.fromEntries(Object.keys(data).map(key => [key, sum[key] + data[key]])) : data;
    });
    set({ report: sum });
  }, failed(() => keep(of, run)));

  const draw = () => show(html`
    <div class="stack wide">
      <header class="stack tight"><h1>Load</h1>
        <p class="quiet">Paste an article, or drop files of text, HTML or JSON lines. You see what is understood before anything is kept.</p></header>
      <form class="stack loader ${state.dropping ? "dropping" : ""}" @submit=${sent(pasted)}
        @dragover=${e => { e.preventDefault(); if (!state.dropping) set({ dropping: true }); }} @dragleave=${() => set({ dropping: false })}
        @drop=${e => { e.preventDefault(); set({ dropping: false, files: [...state.files, ...e.dataTransfer.files] }); }}>
        <label class="field">The article<textarea name="text" required maxlength="1000000" placeholder="Paste the text here, or drop files"></textarea></label>
        <div class="form">${FIELDS.map(([name, label, type]) => html`<label class="field">${label}<input name=${name} type=${type}></label>`)}</div>
        <div class="row"><button class="main" ?disabled=${state.busy !== null}>See what is understood</button>
          <label class="button">Choose files<input class="unseen" type="file" multiple accept=".txt,.text,.html,.htm,.xhtml,.jsonl,.json,.ndjson"
            @change=${e => { set({ files: [...state.files, ...e.target.files] }); e.target.value = ""; }}></label></div>
      </form>
      ${state.files.length ? waiting() : ""}
      ${state.busy ? html`<div class="stack tight" role="status"><progress aria-label="Reading"></progress><p class="quiet">${state.busy}</p></div>` : ""}
      ${state.failed ? failure(state.failed, state.again) : ""}
      ${state.of ? progress(state) : ""}
      ${state.readings.length && !state.of ? reading(state, set) : ""}
    </div>`);

  const waiting = () => section(`${plural(state.files.length, "file")} waiting`, list(state.files, file => html`
    <span><bdi>${file.name}</bdi> <span class="quiet small">${number(Math.ceil(file.size / 1024))} KB</span></span>
    <button aria-label="See what is understood of ${file.name}" @click=${() => look(file)}>See what is understood</button>`, "outcomes"),
  { note: html`<span class="row"><button class="plain small" @click=${() => set({ files: [] })}>Put away</button>
    <button class="main" @click=${() => keepFiles(state.files)}>Keep ${state.files.length === 1 ? "it" : "all"}</button></span>` });

  draw();
  return "Load";
}

/** What the extraction contract says, in the shape that the reader draws. */
function understood({ doc_id: id, title, text, relations = [], ledger = [], attributions }) {
  const spans = pairs => pairs.map(([start, end]) => ({ start, end }));
  const actors = all => all.filter(one => one?.name).map(({ id, name, kind }) => ({ id: id ?? name, name, kind }));
  return {
    id, title, text, relations: relations.length, reasons: [...new Set(ledger.map(entry => entry.reason))],
    missed: ledger.map(({ sentence }) => ({ start: sentence[0][0], end: sentence.at(-1)[1] })),
    statements: attributions.map(({ id, act, content, cue, source, speaker, also_by = [], about }) => ({ id, act,
      spans: spans(content), cueSpans: spans(cue), sourceSpans: spans(source), speakers: actors([speaker, ...also_by]), about: actors(about) })),
  };
}

const lined = file => /\.(jsonl|ndjson|json)$/i.test(file.name);

function reading(state, set) {
  const { rejected, title, statements, relations, missed, reasons, drawn } = state.readings[state.at];
  const step = (name, by) => html`<button ?disabled=${!state.readings[state.at + by]} @click=${() => set({ at: state.at + by, lit: null, voice: null })}>${name}</button>`;
  const pages = state.readings.length > 1 ? html`<div class="row" role="group" aria-label="Articles">${step("Before", -1)}
    <span class="number">${state.at + 1} of ${state.readings.length}</span>${step("Next", 1)}</div>` : "";
  if (rejected) return html`<section class="stack" id="reading">${pages}<div class="state failed"><strong><bdi>${rejected.id}</bdi> is turned away</strong><p><bdi>${rejected.reason}</bdi></p></div></section>`;
  return html`<div class="sides" id="reading">
    <section class="reader" aria-label="The article with what is understood" @mouseover=${event => set({ lit: under(event) })}>
      ${pages}${title ? html`<h2 class="question"><bdi>${title}</bdi></h2>` : ""}${drawn.text(state)}</section>
    <aside class="article-side stack wide">
      ${section("Understood", html`<p>${plural(statements.length, "statement")}, ${plural(relations, "relation")}; ${plural(missed.length, "sentence that reports", "sentences that report")} something and gave nothing.</p>
        <button class="main" @click=${state.keep}>Keep it</button>`)}
      ${drawn.side(state, set, () => "#reading")}
      ${reasons.length ? section("Gave nothing, because", list(reasons, reason => reason, "small")) : ""}
    </aside></div>`;
}

const progress = ({ steps, of, report }) => html`
  <section class="panel stack" aria-label="Loading" role="status">
    <progress max=${of} value=${report ? of : Math.min(steps.length, of)} aria-label="Articles done"></progress>
    <p>${report ? html`<strong>Done:</strong> ${plural(report.articles, "article")} loaded with ${plural(report.statements, "statement")}, ${report.unchanged} unchanged, ${report.rejected} turned away.`
      : `${steps.length} of ${of} …`}</p>
    ${list(steps.toSorted((a, b) => (b.outcome === "rejected") - (a.outcome === "rejected")).slice(0, 100), ({ id, outcome, statements, reason }) => html`
      ${outcome === "rejected" ? html`<bdi>${id}</bdi>` : html`<a href=${articleAddress(id)}><bdi>${id}</bdi></a>`}
      <span class="quiet">${outcome === "rejected" ? "turned away" : outcome}${statements ? `, ${plural(statements, "statement")}` : ""}</span>
      ${reason ? html`<span class="reason"><bdi>${reason}</bdi></span>` : ""}`, "outcomes")}
  </section>`;
