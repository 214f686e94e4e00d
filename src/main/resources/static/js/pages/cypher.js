// A console for Cypher that reads: an editor with proposals, the answer as table, graph or JSON, and what was asked before.
import { html, nothing } from "../html.js";
import { address, get, post } from "../api.js";
import { editor } from "../console/editor.js";
import { called, picture } from "../console/picture.js";
import { plan } from "../console/plan.js";
import { forget, past, remember } from "../console/past.js";
import { copy } from "../parts/copy.js";
import { plural } from "../parts/day.js";
import { download } from "../parts/download.js";
import { empty, failure, loading } from "../parts/states.js";
import { table } from "../parts/table.js";

const EXAMPLES = [
  ["Who spoke most about one place", "MATCH (a:Actor)-[:SAID]->(s:Statement)-[:ABOUT]->(p:Entity {name: $name})\nRETURN a.name AS speaker, count(s) AS statements\nORDER BY statements DESC\nLIMIT 10", '{"name": "Aleppo"}'],
  ["Accusations, with who says so", "MATCH (a:Actor)-[r:ACCUSED]->(b:Actor)\nOPTIONAL MATCH (s:Statement {id: r.assertedBy})<-[:SAID]-(teller)\nRETURN a.name AS accuser, b.name AS accused, r.of AS act, teller.name AS teller, r.sentence AS sentence\nLIMIT 50", ""],
  ["Hearsay inside hearsay", "MATCH (outer:Actor)-[:SAID]->(o:Statement)-[:QUOTES]->(i:Statement)<-[:SAID]-(inner:Actor)\nRETURN outer, o, i, inner\nLIMIT 25", ""],
];
const MOST_TO_A_CANVAS = 2000;

export default async function cypher({ params, signal, show }) {
  const schema = await get("/api/schema", {}, signal);
  const first = past()[0] ?? { statement: EXAMPLES[0][1], parameters: EXAMPLES[0][2] };
  const state = { parameters: params.get("parameters") ?? (params.has("statement") ? "" : first.parameters), as: ["graph", "json"].includes(params.get("as")) ? params.get("as") : "table",
    answer: null, graph: null, busy: false, failed: null, shown: 200, running: null, selected: [] };
  const given = () => [...state.parameters.matchAll(/"([^"\\]+)"\s*:/g)].map(([, name]) => name);
  const box = editor({ value: params.get("statement") ?? first.statement, schema, parameters: given, onInput: () => {}, onRun: () => run() });
  const set = change => { Object.assign(state, change); draw(); };
  const keep = () => history.replaceState(null, "", address("/cypher", { statement: box.value, parameters: state.parameters.trim(), as: state.as === "table" ? null : state.as }));

  async function run() {
    state.running?.abort();
    const running = state.running = new AbortController();
    signal.addEventListener("abort", () => running.abort(), { signal: running.signal });
    box.wrong(null);
    let parameters;
    try {
      parameters = JSON.parse(state.parameters.trim() || "{}");
    } catch (e) {
      return set({ answer: null, graph: null, running: null, failed: { field: "parameters", message: `The parameters are no JSON object: ${e.message}` } });
    }
    keep();
    set({ busy: true, failed: null, answer: null, graph: null, shown: 200 });
    try {
      const asked = { statement: box.value, parameters };
      const found = await post(state.as === "graph" ? "/api/cypher?as=graph" : "/api/cypher", asked, running.signal);
      remember({ statement: box.value, parameters: state.parameters.trim() });
      set({ [state.as === "graph" ? "graph" : "answer"]: found, busy: false, running: null, selected: [] });
      if (state.graph?.nodes.length) await picture(document.getElementById("canvas"), state.graph, { signal: drawing(), onSelect: selected => set({ selected }) });
    } catch (e) {
      if (e.name === "AbortError") return running === state.running && !signal.aborted ? set({ busy: false, running: null }) : nothing;
      set({ failed: e, busy: false, running: null });
      if (e.offset !== undefined) box.wrong(e.offset);
    }
  }

  /** A signal that ends with the picture: when the page is left or the next one is drawn. */
  function drawing() {
    state.drawn?.abort();
    const drawn = state.drawn = new AbortController();
    return AbortSignal.any([signal, drawn.signal]);
  }

  function as(form) {
    const other = (form === "graph") !== (state.as === "graph") && (state.answer || state.graph);
    state.as = form;
    keep();
    if (other) run();
    else draw();
  }

  function take({ statement, parameters }) {
    state.parameters = parameters;
    box.put(statement);
    draw();
    box.focus();
  }

  const draw = () => show(html`
    <div class="stack console">
      <header class="stack tight"><h1>Cypher</h1>
        <p class="quiet">Ask the graph in its own language. Statements only read; <a href="/questions">the named questions</a> need none of it.</p></header>
      <div class="sides">
        <form class="stack" @submit=${event => { event.preventDefault(); run(); }}>
          ${box.element}
          <p class="small quiet" id="statement-help">Ctrl+Enter runs it; Ctrl+Space proposes; Tab takes a proposal.</p>
          <label class="field">Parameters <input class="mono" .value=${state.parameters} placeholder='{"name": "Aleppo"}' spellcheck="false" autocomplete="off"
            aria-invalid=${state.failed?.field === "parameters"} @input=${event => { state.parameters = event.target.value; }}
            @keydown=${event => { if (event.key === "Enter" && event.ctrlKey) run(); }}></label>
          <div class="row between">
            <div class="row"><button class="main">Run</button>${state.busy ? html`<button type="button" @click=${() => state.running?.abort()}>Stop</button>` : nothing}</div>
            <div class="row" role="group" aria-label="Answer as">${["table", "graph", "json"].map(form => html`
              <button type="button" aria-pressed=${state.as === form ? "true" : "false"} @click=${() => as(form)}>${{ table: "Table", graph: "Graph", json: "JSON" }[form]}</button>`)}</div>
          </div>
        </form>
        <aside class="stack wide">
          <section class="stack tight"><div class="section-head"><h2>Asked before</h2>${past().length ? html`<button class="plain small" @click=${() => { forget(); draw(); }}>Forget</button>` : nothing}</div>
            ${past().length ? html`<ul class="asked">${past().map(one => html`<li><button class="plain" @click=${() => take(one)}><code>${one.statement}</code></button></li>`)}</ul>`
              : html`<p class="small quiet">What you run is kept in this browser.</p>`}</section>
          <section class="stack tight"><h2>To begin with</h2>
            <ul class="asked">${EXAMPLES.map(([title, statement, parameters]) => html`<li><button class="plain" @click=${() => take({ statement, parameters })}>${title}</button></li>`)}</ul></section>
        </aside>
      </div>
      <section class="stack" aria-label="Answer">${answer()}</section>
    </div>`);

  function answer() {
    if (state.busy) return loading();
    if (state.failed) return wrong(state.failed);
    if (state.graph) return graph(state.graph, state.selected);
    if (!state.answer) return nothing;
    if (state.answer.plan) return plan(state.answer.plan);
    return html`<p class="small quiet">${state.answer.millis} ms</p>${state.as === "json" ? json(state.answer.rows)
      : table(state.answer, "cypher", { shown: state.shown, onMore: () => set({ shown: state.shown + 200 }) })}`;
  }

  draw();
  if (params.has("statement")) await run();
  return "Cypher";
}

const wrong = error => error.field === "statement" || error.field === "parameters" || error.status === 403 || error.status === 422 ? html`
  <div class="state failed" role="alert"><strong>${error.line ? `Line ${error.line}, column ${error.column}` : error.field === "parameters" ? "The parameters" : error.title ?? "That did not work"}</strong>
    <p class="mono">${error.message}</p></div>` : failure(error);

function json(rows) {
  const text = JSON.stringify(rows, null, 2);
  return html`<div class="row between"><span class="quiet">${plural(rows.length, "row")}</span><span class="row">
    <button @click=${() => copy(text, "JSON")}>Copy JSON</button><button @click=${() => download("cypher.json", "application/json", text)}>Download JSON</button></span></div>
    <pre class="scroll code" tabindex="0" role="region" aria-label="Answer as JSON">${text.length > 500_000 ? `${text.slice(0, 500_000)}\n… the file has all` : text}</pre>`;
}

/** The picture, what is selected in it, and a way to its actors on the canvas. */
function graph({ nodes, edges, truncated }, selected) {
  if (!nodes.length) return empty("No nodes", "The statement returns no node, edge or path; as a table it may say more.");
  const actors = nodes.filter(node => node.labels.includes("Entity")).map(node => node.id);
  const text = JSON.stringify({ nodes, edges }, null, 2);
  const picked = [...nodes.filter(node => selected.includes(node.id)), ...edges.filter(edge => selected.includes(`edge\n${edge.id}`))];
  return html`<div class="row between"><span class="quiet" role="status">${plural(nodes.length, "node")}, ${plural(edges.length, "edge")}${truncated ? ", and more that are not shown" : nothing}</span>
    <span class="row">${actors.length ? html`<a class="button" href=${canvas(actors)}>Open ${plural(Math.min(actors.length, MOST_TO_A_CANVAS), "actor")} on the canvas</a>` : nothing}
      <button @click=${() => copy(text, "JSON")}>Copy JSON</button><button @click=${() => download("cypher-graph.json", "application/json", text)}>Download JSON</button></span></div>
    <div class="canvas-frame"><div id="canvas" role="img" aria-label="${plural(nodes.length, "node")} and ${plural(edges.length, "edge")}; the list below has the same"></div></div>
    ${picked.map(properties)}
    <details><summary>Nodes and edges as lists</summary><div class="stack">
      ${table({ columns: ["node", "is"], rows: nodes.map(node => ({ node: { ...node.properties, labels: node.labels }, is: node.labels.join(", ") })), truncated: false }, "cypher-nodes")}
      ${edges.length ? table({ columns: ["from", "edge", "to"], rows: ends(nodes, edges), truncated: false }, "cypher-edges") : nothing}</div></details>`;
}

function ends(nodes, edges) {
  const named = new Map(nodes.map(node => [node.id, called(node)]));
  return edges.map(edge => ({ from: named.get(edge.source), edge: edge.type, to: named.get(edge.target) }));
}

const properties = one => html`<section class="panel stack tight"><h2>${one.type ?? one.labels.join(" · ")}</h2>
  <dl class="clocks">${Object.entries(one.properties).filter(([, value]) => value !== null && value !== "").map(([name, value]) => html`
    <dt>${name}</dt><dd><bdi>${typeof value === "object" ? JSON.stringify(value) : String(value)}</bdi></dd>`)}</dl></section>`;

const canvas = ids => `/graph${ids.length > 40 ? "#" : "?"}${new URLSearchParams(ids.slice(0, MOST_TO_A_CANVAS).map(id => ["id", id]))}`;
