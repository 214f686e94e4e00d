// Articles on their way in: paste, choose or drop, see what is understood, then keep it.
import { html, nothing } from "../html.js";
import { post, postFile } from "../api.js";
import { annotated, voices } from "../parts/annotated.js";
import { bonds } from "../parts/bonds.js";
import { number, plural } from "../parts/day.js";
import { failure } from "../parts/states.js";
import { stream } from "../parts/sse.js";
import { articleAddress } from "../parts/statement-card.js";
import { understood } from "../parts/understood.js";

const FIELDS = [["title", "Title", "text"], ["outlet", "Outlet", "text"], ["publishedOn", "Published on", "date"]];
const WAKING = "Reading. The first article takes a few seconds longer, while the parser wakes up.";

export default async function load({ signal, show }) {
  const state = { files: [], readings: [], at: 0, keep: null, busy: null, failed: null, lit: null, voice: null, steps: [], of: 0, report: null, dropping: false };
  const set = change => { Object.assign(state, change); draw(); };

  /** Shows what `ask` says is understood; `keep` puts it into the graph. */
  async function read(ask, keep) {
    set({ busy: WAKING, failed: null, readings: [], at: 0, report: null, steps: [], of: 0, lit: null, voice: null });
    try {
      set({ readings: await ask(), keep, busy: null });
      document.getElementById("reading")?.scrollIntoView({ block: "start" });
    } catch (e) {
      if (e.name !== "AbortError") set({ failed: e, busy: null });
    }
  }

  function pasted(event) {
    event.preventDefault();
    const brought = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim() || null]));
    read(async () => [{ document: understood(await post("/api/readings", brought, signal)) }],
      () => keep(1, onEvent => stream("/api/loads", { articles: [{ ...brought, id: state.readings[0].document.id }] }, onEvent, signal)));
  }

  const look = file => read(async () => (await postFile("/api/readings", file, signal)).map(({ document, rejected }) => ({ document: document && understood(document), rejected })),
    () => keepFiles([file]));

  async function keepFiles(files) {
    const counts = await Promise.all(files.map(async file => lined(file) ? (await file.text()).split("\n").filter(line => line.trim()).length : 1));
    await keep(counts.reduce((sum, one) => sum + one, 0), async onEvent => {
      for (const file of files) await stream(`/api/loads?name=${encodeURIComponent(file.name)}`, file, onEvent, signal);
    });
    if (!state.failed) set({ files: state.files.filter(file => !files.includes(file)) });
  }

  /** Runs a load of about `of` articles and shows how it goes. */
  async function keep(of, run) {
    set({ busy: null, failed: null, report: null, steps: [], of });
    let sum = null;
    try {
      await run((name, data) => {
        if (name === "step") return set({ steps: [...state.steps, data] });
        sum = sum ? Object.fromEntries(Object.keys(data).map(key => [key, sum[key] + data[key]])) : data;
      });
      set({ report: sum });
    } catch (e) {
      if (e.name !== "AbortError") set({ failed: e });
    }
  }

  const draw = () => show(html`
    <div class="stack wide">
      <header class="stack tight"><h1>Load</h1>
        <p class="quiet">Paste an article, or drop files of text, HTML or JSON lines. You see what is understood before anything is kept.</p></header>
      <form class="stack loader ${state.dropping ? "dropping" : ""}" @submit=${pasted}
        @dragover=${e => { e.preventDefault(); if (!state.dropping) set({ dropping: true }); }} @dragleave=${() => set({ dropping: false })}
        @drop=${e => { e.preventDefault(); set({ dropping: false, files: [...state.files, ...e.dataTransfer.files] }); }}>
        <label class="field">The article<textarea name="text" required maxlength="1000000" placeholder="Paste the text here, or drop files"></textarea></label>
        <div class="form">${FIELDS.map(([name, label, type]) => html`<label class="field">${label}<input name=${name} type=${type}></label>`)}</div>
        <div class="row"><button class="main" ?disabled=${state.busy !== null}>See what is understood</button>
          <label class="button">Choose files<input class="unseen" type="file" multiple accept=".txt,.text,.html,.htm,.xhtml,.jsonl,.json,.ndjson"
            @change=${e => { set({ files: [...state.files, ...e.target.files] }); e.target.value = ""; }}></label></div>
      </form>
      ${state.files.length ? waiting() : nothing}
      ${state.busy ? html`<div class="stack tight" role="status"><progress aria-label="Reading"></progress><p class="quiet">${state.busy}</p></div>` : nothing}
      ${state.failed ? failure(state.failed) : nothing}
      ${state.of ? progress(state) : nothing}
      ${state.readings.length && !state.of ? reading(state, set) : nothing}
    </div>`);

  const waiting = () => html`<section class="stack tight" aria-labelledby="waiting">
    <div class="section-head"><h2 id="waiting">${plural(state.files.length, "file")} waiting</h2>
      <span class="row"><button class="plain small" @click=${() => set({ files: [] })}>Put away</button>
        <button class="main" @click=${() => keepFiles(state.files)}>Keep ${state.files.length === 1 ? "it" : "all"}</button></span></div>
    <ul class="outcomes">${state.files.map(file => html`<li><span><bdi>${file.name}</bdi> <span class="quiet small">${number(Math.ceil(file.size / 1024))} KB</span></span>
      <button aria-label="See what is understood of ${file.name}" @click=${() => look(file)}>See what is understood</button></li>`)}</ul></section>`;

  draw();
  return "Load";
}

const lined = file => /\.(jsonl|ndjson|json)$/i.test(file.name);

function reading(state, set) {
  const { document, rejected } = state.readings[state.at];
  const turn = step => set({ at: state.at + step, lit: null, voice: null });
  const pages = state.readings.length > 1 ? html`<div class="row" role="group" aria-label="Articles"><button ?disabled=${!state.at} @click=${() => turn(-1)}>Before</button>
    <span class="number">${state.at + 1} of ${state.readings.length}</span><button ?disabled=${state.at === state.readings.length - 1} @click=${() => turn(1)}>Next</button></div>` : nothing;
  if (!document) return html`<section class="stack" id="reading">${pages}<div class="state failed"><strong><bdi>${rejected.id}</bdi> is turned away</strong><p><bdi>${rejected.reason}</bdi></p></div></section>`;
  const { lit, voice } = state;
  const cast = voices(document.statements);
  return html`<div class="sides" id="reading">
    <section class="reader" aria-label="The article with what is understood" @mouseover=${e => set({ lit: e.target.closest?.("[data-statement]")?.dataset.statement || null })}>
      ${pages}${document.title ? html`<h2 class="question"><bdi>${document.title}</bdi></h2>` : nothing}${annotated(document.text, document.statements, document.missed, cast, { lit, voice })}</section>
    <aside class="article-side stack wide">
      <section class="stack tight"><h2>Understood</h2>
        <p>${plural(document.statements.length, "statement")}, ${plural(document.relations, "relation")}; ${plural(document.missed.length, "sentence")} that report something and gave nothing.</p>
        <button class="main" @click=${state.keep}>Keep it</button></section>
      ${document.statements.length ? html`<section class="stack tight"><h2>Who speaks</h2><ul class="voices">${cast.list.map(one => html`<li><button class=${one.style} aria-pressed=${voice === one.key ? "true" : "false"}
        @click=${() => set({ voice: voice === one.key ? null : one.key })}><i class="swatch"></i><bdi>${one.name}</bdi><span class="number">${one.count}</span></button></li>`)}</ul></section>
      ${bonds(document.statements, cast, lit, id => set({ lit: id }))}
      <section class="stack tight"><h2>Sentence by sentence</h2><ol class="outline">${document.statements.map(statement => html`
        <li class="${cast.of(statement).style} ${cast.inner.has(statement.id) ? "inner" : ""}"><a href="#reading" class=${lit === statement.id ? "lit" : ""} @click=${e => e.preventDefault()}
          @mouseenter=${() => set({ lit: statement.id })} @focus=${() => set({ lit: statement.id })}><bdi>${cast.of(statement).name}</bdi><span class="quiet">${statement.act}</span>
          <span class="words"><bdi>${statement.said}</bdi></span></a></li>`)}</ol></section>` : nothing}
      ${document.reasons.length ? html`<section class="stack tight"><h2>Gave nothing, because</h2><ul class="small">${[...new Set(document.reasons)].map(reason => html`<li>${reason}</li>`)}</ul></section>` : nothing}
    </aside></div>`;
}

const progress = ({ steps, of, report }) => html`
  <section class="panel stack" aria-label="Loading" role="status">
    <progress max=${of} value=${report ? of : Math.min(steps.length, of)} aria-label="Articles done"></progress>
    <p>${report ? html`<strong>Done:</strong> ${plural(report.articles, "article")} loaded with ${plural(report.statements, "statement")}, ${report.unchanged} unchanged, ${report.rejected} turned away.`
      : `${steps.length} of ${of} …`}</p>
    <ul class="outcomes">${[...steps].sort((a, b) => (b.outcome === "rejected") - (a.outcome === "rejected")).slice(0, 100).map(step => html`<li>${step.outcome === "rejected" ? html`<bdi>${step.id}</bdi>` : html`<a href=${articleAddress(step.id)}><bdi>${step.id}</bdi></a>`}
      <span class="quiet">${step.outcome === "rejected" ? "turned away" : step.outcome}${step.statements ? `, ${plural(step.statements, "statement")}` : nothing}</span>
      ${step.reason ? html`<span class="reason"><bdi>${step.reason}</bdi></span>` : nothing}</li>`)}</ul>
  </section>`;
