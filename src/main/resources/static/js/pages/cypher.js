// A console for Cypher that reads.
import { attempt, choice, failure, get, html, keep, keyed, list, loading, post, section, sent } from "../basics.js";
import { graph, json, picture, plan } from "../console/answer.js";
import { editor } from "../console/editor.js";
import { forget, past, remember } from "../console/past.js";
import { AT_ONCE, table } from "../parts/table.js";

const EXAMPLES = [
  ["Who spoke most about one place", `MATCH (a:Actor)-[:SAID]->(s:Statement)-[:ABOUT]->(p:Entity {name: $name})
RETURN a.name AS speaker, count(s) AS statements
ORDER BY statements DESC
LIMIT 10`, '{"name": "Aleppo"}'],
  ["Accusations, with who says so", `MATCH (a:Actor)-[r:ACCUSED]->(b:Actor)
OPTIONAL MATCH (s:Statement {id: r.assertedBy})<-[:SAID]-(teller)
RETURN a.name AS accuser, b.name AS accused, r.of AS act, teller.name AS teller, r.sentence AS sentence
LIMIT 50`, ""],
  ["Hearsay inside hearsay", `MATCH (outer:Actor)-[:SAID]->(o:Statement)-[:QUOTES]->(i:Statement)<-[:SAID]-(inner:Actor)
RETURN outer, o, i, inner
LIMIT 25`, ""],
].map(([title, statement, parameters]) => ({ title, statement, parameters }));
const FORMS = { table: "Table", graph: "Graph", json: "JSON" };
const UNASKED = { answer: null, graph: null, busy: false, failed: null, shown: AT_ONCE, selected: [] };

export default async function cypher({ params, signal, show }) {
  const schema = await get("/api/schema", {}, signal);
  const first = params.has("statement") ? { statement: params.get("statement"), parameters: params.get("parameters") ?? "" } : past()[0] ?? EXAMPLES[0];
  const state = { ...UNASKED, parameters: first.parameters, as: params.get("as") in FORMS ? params.get("as") : "table" };
  const given = () => [...state.parameters.matchAll(/"([^"\\]+)"\s*:/g)].map(([, name]) => name);
  const box = editor({ value: first.statement, schema, parameters: given, onRun: () => run() });
  const set = change => { Object.assign(state, change); draw(); };
  const here = () => keep("/cypher", { statement: box.value, parameters: state.parameters.trim(), as: state.as === "table" ? null : state.as });
  let running;

  async function run() {
    running?.abort();
    const mine = running = new AbortController();
    const ends = AbortSignal.any([signal, mine.signal]);
    box.wrong(null);
    const parameters = state.parameters.trim();
    const failed = e => { set({ ...UNASKED, failed: e }); if (e.offset !== undefined) box.wrong(e.offset); };
    await attempt(async () => {
      const asked = { statement: box.value, parameters: parsed(parameters) };
      const drawn = state.as === "graph";
      here();
      set({ ...UNASKED, busy: true });
      const found = await post(drawn ? "/api/cypher?as=graph" : "/api/cypher", asked, ends);
      remember({ statement: box.value, parameters });
      set({ [drawn ? "graph" : "answer"]: found, busy: false });
      if (drawn && found.nodes.length) await picture(found, { signal: ends, onSelect: selected => set({ selected }) });
    }, failed);
    if (mine.signal.aborted && mine === running && !signal.aborted) set({ busy: false });
  }

  function as(form) {
    const anew = (form === "graph") !== (state.as === "graph") && (state.answer || state.graph);
    set({ as: form });
    if (anew) run();
    else here();
  }

  function take({ statement, parameters }) {
    set({ parameters });
    box.put(statement);
    box.focus();
  }

  const offers = (all, called) => list(all, one => html`<button class="plain" @click=${() => take(one)}>${called(one)}</button>`, "asked");
  const draw = (before = past()) => show(html`
    <div class="stack console">
      <header class="stack tight"><h1>Cypher</h1>
        <p class="quiet">Ask the graph in its own language. Statements only read; <a href="/questions">the named questions</a> need none of it.</p></header>
      <div class="sides">
        <form class="stack" @submit=${sent(run)}>
          ${box.element}
          <p class="small quiet" id="statement-help">Ctrl+Enter runs it; Ctrl+Space proposes; Tab takes a proposal.</p>
          <label class="field">Parameters <input class="mono" .value=${state.parameters} placeholder='{"name": "Aleppo"}' spellcheck="false" autocomplete="off"
            aria-invalid=${state.failed?.field === "parameters"} @input=${event => { state.parameters = event.target.value; }}></label>
          <div class="row between">
            <div class="row"><button class="main">Run</button>${state.busy ? html`<button type="button" @click=${() => running.abort()}>Stop</button>` : ""}</div>
            ${choice("Answer as", FORMS, state.as, as)}
          </div>
        </form>
        <aside class="stack wide">
          ${before.length ? section("Asked before", offers(before, one => html`<code>${one.statement}</code>`), { note: html`<button class="plain small" @click=${() => { forget(); draw(); }}>Forget</button>` })
            : section("Asked before", html`<p class="small quiet">What you run is kept in this browser.</p>`)}
          ${section("To begin with", offers(EXAMPLES, one => one.title))}
        </aside>
      </div>
      <section class="stack" aria-label="Answer">${answer()}</section>
    </div>`);

  function answer() {
    if (state.busy) return loading();
    if (state.failed) return wrong(state.failed, run);
    if (state.graph) return graph(state.graph, state.selected);
    if (!state.answer) return "";
    if (state.answer.plan) return html`<div class="panel plan">${plan(state.answer.plan)}</div>`;
    return html`<p class="small quiet">${state.answer.millis} ms</p>${state.as === "json" ? json(state.answer.rows)
      : table(state.answer, "cypher", { shown: state.shown, onMore: () => set({ shown: state.shown + AT_ONCE }) })}`;
  }

  draw();
  if (params.has("statement")) await run();
  return "Cypher";
}

function parsed(parameters) {
  try {
    return JSON.parse(parameters || "{}");
  } catch (e) {
    throw Object.assign(e, { field: "parameters", title: "The parameters are no JSON object" });
  }
}

const wrong = (error, retry) => !keyed(error) && (error.field || /403|422/.test(error.status)) ? html`
  <div class="state failed" role="alert"><strong>${error.line ? `Line ${error.line}, column ${error.column}` : error.title}</strong>
    <p class="mono">${error.message}</p></div>` : failure(error, retry);
