// The graph canvas: actors and what is between them, grown step by step; the address holds all of it.
import { html, nothing } from "../html.js";
import { get, part, post } from "../api.js";
import { read, written, MOST } from "../canvas/address.js";
import { filters } from "../canvas/filters.js";
import { graphml } from "../canvas/graphml.js";
import { HELP, keys } from "../canvas/keys.js";
import { keeps, lines, pair } from "../canvas/lines.js";
import { panel } from "../canvas/panel.js";
import { stage } from "../canvas/stage.js";
import { svg } from "../canvas/svg.js";
import { actorLink } from "../parts/actor.js";
import { actorPicker } from "../parts/actor-picker.js";
import { toast } from "../parts/copy.js";
import { plural } from "../parts/day.js";
import { download } from "../parts/download.js";
import { verb } from "../parts/relation-card.js";
import { empty, failure } from "../parts/states.js";

/** Changes of a filter that follow one another faster, in milliseconds, are one step to undo and one question. */
const BREATH = 250;
const KEPT = ["ids", "kinds", "types", "from", "to", "apart", "spread", "pins"];

export default async function graph({ signal, show }) {
  const state = { ...read(), nodes: [], edges: [], lines: [], days: [], selected: [], edge: null, past: [], busy: false, failed: null };
  const pointer = { id: null };
  let picture = null, changed = 0, waiting;

  const shown = () => ({ nodes: state.nodes.filter(node => !state.kinds.has(node.kind)), lines: state.lines });
  const chosen = () => state.nodes.filter(node => state.selected.includes(node.id));
  const named = id => state.nodes.find(node => node.id === id)?.name;

  function remember() {
    if (Date.now() - changed > BREATH) state.past.push(Object.fromEntries(KEPT.map(name => [name, state[name]])));
    changed = Date.now();
  }

  /** Puts exactly these actors on the canvas. */
  async function put(ids, { undoable = true } = {}) {
    const unique = [...new Set(ids)];
    if (unique.length > MOST) toast(`The canvas takes ${MOST} actors; the last ${unique.length - MOST} are left out`);
    if (undoable) remember();
    state.ids = unique.slice(0, MOST);
    await fetchAll();
  }

  /** Asks for what is between the actors in the time of now. */
  async function fetchAll() {
    state.failed = null;
    if (!state.nodes.length && state.ids.length) set({ busy: true });
    try {
      const { ids, from, to } = state;
      const found = ids.length ? await post("/api/graph", { ids, from, to }, signal) : { nodes: [], edges: [], days: [] };
      Object.assign(state, found, { ids: found.nodes.map(node => node.id), selected: [], edge: null, busy: false });
    } catch (e) {
      if (e.name === "AbortError") return;
      return set({ failed: e, busy: false });
    }
    draw();
    if (state.nodes.length) {
      picture ??= await stage(document.getElementById("canvas"), { signal, onOpen: expand, onBusy: busy => set({ busy }),
        onSelect: selected => set({ selected, edge: one(selected) }),
        onMove: (id, position) => state.pins.has(id) && change({ pins: new Map(state.pins).set(id, { ...position }) }) });
    }
    refresh();
  }

  /** The edge to read when a single line is selected. */
  const one = selected => {
    const line = state.lines.find(line => selected.includes(line.id));
    return line?.parts.length === 1 ? line.parts[0] : null;
  };

  function refresh() {
    state.lines = lines(state.edges.filter(keeps(state)), state);
    history.replaceState(null, "", written(state));
    picture?.draw(state);
    picture?.hide(state.kinds);
    draw();
  }

  function set(what) {
    Object.assign(state, what);
    draw();
  }

  /** Changes filters, lines or pins; a change of time asks anew when it has come to rest. */
  function change(what) {
    remember();
    Object.assign(state, what);
    refresh();
    if (!("from" in what)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => signal.aborted || fetchAll(), BREATH);
  }

  async function expand(id, type) {
    const near = await get("/api/graph/neighbours", { id, type, limit: 12 }, signal);
    const fresh = near.filter(one => !state.ids.includes(one));
    if (!fresh.length) return toast("Everybody next to it is here already");
    await put([...state.ids, ...fresh]);
    toast(`${plural(fresh.length, "actor")} added`);
  }

  async function path() {
    const [from, to] = chosen().map(node => node.id);
    const way = await get("/api/graph/path", { from, to }, signal);
    if (!way.length) return toast("No way leads from one to the other");
    await put([...state.ids, ...way]);
    picture.select(way);
  }

  async function undo() {
    const before = state.past.pop();
    if (!before) return;
    Object.assign(state, before);
    changed = 0;
    await fetchAll();
  }

  function pin(ids) {
    const pins = new Map(state.pins), places = picture.positions();
    if (ids.every(id => pins.has(id))) ids.forEach(id => pins.delete(id));
    else ids.forEach(id => places.has(id) && pins.set(id, { x: places.get(id).x, y: places.get(id).y }));
    change({ pins });
  }

  const acts = {
    expand, path, pin, undo,
    remove: ids => { if (ids.includes(pointer.id)) pointer.id = null; put(state.ids.filter(id => !ids.includes(id))); },
    spread: line => change({ spread: new Set(state.spread).add(pair(line)), selected: [], edge: null }),
    read: edge => set({ edge }),
  };
  const onKey = keys(pointer, () => picture, {
    undo, nearer: () => picture.zoom(1.3), farther: () => picture.zoom(1 / 1.3), fit: () => picture.fit(), open: id => expand(id),
    pin: id => pin([id]), remove: id => acts.remove([id]), clear: () => picture.select([]),
    select: id => picture.select(state.selected.includes(id) ? state.selected.filter(one => one !== id) : [...state.selected, id]),
    point: id => {
      pointer.id = id ?? null;
      picture.point(id);
      const ties = state.lines.filter(line => line.source === id || line.target === id).length;
      document.getElementById("pointed").textContent = id ? `${named(id)}, ${plural(ties, "line")}` : "";
    },
  });

  const save = {
    PNG: async () => download("hearsay.png", "image/png", await picture.png()),
    SVG: () => download("hearsay.svg", "image/svg+xml", svg({ nodes: shown().nodes, lines: state.lines.map(line => ({ ...line, title: title(line) })) }, picture.positions())),
    GraphML: () => download("hearsay.graphml", "application/xml", graphml({ nodes: shown().nodes, edges: state.edges.filter(keeps(state)) })),
  };
  const title = ({ parts }) => parts.map(part => `${named(part.source)} ${verb(part.type)} ${named(part.target)} ×${part.count}`).join("\n");

  const draw = () => show(html`
    <div class="graph ${state.nodes.length ? "" : "none"}">
      <div class="stack controls">
        <h1>Graph</h1>
        ${actorPicker("Add an actor", actor => put([...state.ids, actor.id]))}
        <div class="canvas-buttons" role="group" aria-label="Canvas">
          <button ?disabled=${!state.past.length} @click=${undo}>Undo</button>
          <button ?disabled=${!state.nodes.length} @click=${() => picture.arrange()}>Arrange</button>
          <button ?disabled=${chosen().length !== 2} title="Select two actors" @click=${path}>Find path</button>
        </div>
      </div>
      <div class="stack picture">
        <div class="canvas-frame" ?hidden=${!state.nodes.length}>
          <div id="canvas" role="application" tabindex="0" aria-label="Graph of ${plural(state.nodes.length, "actor")} and ${plural(state.lines.length, "line")}"
            aria-describedby="canvas-help" @keydown=${onKey}></div>
          <p class="arranging" role="status">${state.busy ? `Arranging ${plural(state.nodes.length, "actor")} …` : nothing}</p>
          <div class="zoom" role="group" aria-label="Zoom"><button aria-label="Nearer" @click=${() => picture?.zoom(1.3)}>+</button>
            <button aria-label="Farther" @click=${() => picture?.zoom(1 / 1.3)}>−</button><button aria-label="Show all" @click=${() => picture?.fit()}>⤢</button></div>
        </div>
        <p id="pointed" class="unseen" role="status"></p>
        ${state.failed ? failure(state.failed, fetchAll) : state.nodes.length ? nothing
          : state.busy ? html`<div class="state" role="status"><strong>Fetching the graph …</strong></div>` : beginnings(put, signal)}
        ${panel({ actors: chosen(), line: state.lines.find(line => state.selected.includes(line.id) || state.edge && line.parts.includes(state.edge)), edge: state.edge, state }, acts, signal)}
        ${state.nodes.length ? html`<p class="quiet small" id="canvas-help">Click an actor or a line; double-click an actor to open who is next to it; Shift-drag selects several.
          With the keyboard: ${HELP}</p>` : nothing}
        ${state.table && state.nodes.length ? asTable(state, edge => { set({ selected: [], edge }); document.querySelector(".picture .panel")?.scrollIntoView({ block: "nearest" }); }) : nothing}
      </div>
      ${state.nodes.length ? html`<div class="stack choices">
        ${filters(state, change)}
        <div class="canvas-buttons" role="group" aria-label="Take away">${Object.entries(save).map(([name, act]) => html`<button @click=${act}>${name}</button>`)}
          <button class="all" aria-pressed=${state.table ? "true" : "false"} @click=${() => { state.table = !state.table; refresh(); }}>Table</button></div></div>` : nothing}
    </div>`);

  draw();
  if (state.ask) {
    const [name, given] = state.ask.split("?");
    const answer = await get(`/api/questions/${part(name)}`, { ...Object.fromEntries(new URLSearchParams(given)), as: "graph" }, signal);
    state.ids = answer.nodes.filter(node => node.labels.includes("Entity")).map(node => node.id);
    state.ask = null;
  }
  await put(state.ids, { undoable: false });
  return "Graph";
}

/** What an empty canvas offers. */
const beginnings = (put, signal) => empty("An empty canvas", html`Add an actor by name, or come here from an actor, a search or a question.
  <span class="row beginnings">${[25, 200, 2000].map(limit => html`<button @click=${async () => put(await get("/api/graph/busiest", { limit }, signal))}>The ${limit.toLocaleString("en-GB")} heard most</button>`)}</span>`);

const asTable = ({ nodes, edges, ...state }, onEdge) => {
  const there = new Map(nodes.filter(node => !state.kinds.has(node.kind)).map(node => [node.id, node]));
  const rows = edges.filter(keeps(state)).filter(edge => there.has(edge.source) && there.has(edge.target));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="The canvas as a table"><table>
    <thead><tr><th scope="col">From</th><th scope="col">What</th><th scope="col">To</th><th scope="col">Times</th><th scope="col"><span class="unseen">Evidence</span></th></tr></thead>
    <tbody>${rows.slice(0, 500).map(edge => html`<tr><td>${actorLink(there.get(edge.source))}</td><td>${verb(edge.type)}</td>
      <td>${actorLink(there.get(edge.target))}</td><td class="number">${edge.count}</td><td><button @click=${() => onEdge(edge)}>Read</button></td></tr>`)}</tbody></table></div>
    ${rows.length > 500 ? html`<p class="quiet small">The first 500 of ${plural(rows.length, "row")}; GraphML has all.</p>` : nothing}`;
};
