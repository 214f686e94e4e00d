// The graph canvas, grown step by step; the address holds all of it.
import { actorLink, attempt, empty, failure, get, grid, html, number, part, plural, post, toast } from "../basics.js";
import { read, written, MOST } from "../canvas/address.js";
import { graphml, svg } from "../canvas/files.js";
import { filters } from "../canvas/filters.js";
import { HELP, keys } from "../canvas/keys.js";
import { keeps, lines, pair } from "../canvas/lines.js";
import { panel } from "../canvas/panel.js";
import { stage } from "../canvas/stage.js";
import { actorPicker } from "../parts/actor-field.js";
import { verb } from "../parts/cards.js";
import { download } from "../parts/take.js";

/** Changes that follow one another faster, in milliseconds, are one step to undo and one question. */
const BREATH = 250;
const KEPT = ["ids", "kinds", "types", "from", "to", "apart", "spread", "pins"];
const BEGINNINGS = [25, 200, 2000], MOST_ROWS = 500, ZOOM = 1.3;

export default async function graph({ signal, show }) {
  const state = { ...read(), nodes: [], edges: [], lines: [], days: [], selected: [], edge: null, past: [], busy: false, failed: null };
  const pointer = { id: null };
  let picture = null, changed = 0, waiting;

  const set = what => { Object.assign(state, what); draw(); };
  const shown = () => ({ nodes: state.nodes.filter(node => !state.kinds.has(node.kind)), lines: state.lines, edges: state.edges.filter(keeps(state)) });
  const chosen = () => state.nodes.filter(node => state.selected.includes(node.id));

  function remember() {
    if (Date.now() - changed > BREATH) state.past.push(Object.fromEntries(KEPT.map(name => [name, state[name]])));
    changed = Date.now();
  }

  async function put(ids) {
    const unique = [...new Set(ids)];
    if (unique.length > MOST) toast(`The canvas takes ${MOST} actors; the last ${unique.length - MOST} are left out`);
    remember();
    state.ids = unique.slice(0, MOST);
    await fetchAll();
  }

  const fetchAll = () => attempt(async () => {
    set({ failed: null, busy: state.ids.length > 0 });
    const { ids, from, to } = state;
    const found = ids.length ? await post("/api/graph", { ids, from, to }, signal) : { nodes: [], edges: [], days: [] };
    set({ ...found, ids: found.nodes.map(node => node.id), selected: [], edge: null, busy: found.nodes.length > 0 });
    if (state.nodes.length) {
      picture ??= await stage(document.getElementById("canvas"), { signal, onOpen: acts.expand, onBusy: busy => set({ busy }),
        onSelect: selected => set({ selected, edge: one(selected) }),
        onMove: (id, position) => state.pins.has(id) && change({ pins: new Map(state.pins).set(id, { ...position }) }) });
    }
    refresh();
  }, failed => set({ failed, busy: false }));

  const one = selected => {
    const parts = state.lines.find(line => selected.includes(line.id))?.parts;
    return parts?.length === 1 ? parts[0] : null;
  };

  function refresh() {
    state.lines = lines(state.edges.filter(keeps(state)), state);
    history.replaceState(null, "", written(state));
    picture?.draw(state);
    picture?.hide(state.kinds);
    draw();
  }

  function change(what) {
    remember();
    Object.assign(state, what);
    refresh();
    if (!("from" in what)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => signal.aborted || fetchAll(), BREATH);
  }

  const told = act => (...given) => attempt(() => act(...given), e => toast(e.message));
  const acts = {
    expand: told(async (id, type) => {
      const near = await get("/api/graph/neighbours", { id, type, limit: 12 }, signal);
      const fresh = near.filter(one => !state.ids.includes(one));
      if (!fresh.length) return toast("Everybody next to it is here already");
      await put([...state.ids, ...fresh]);
      toast(`${plural(fresh.length, "actor")} added`);
    }),
    path: told(async () => {
      const [from, to] = chosen().map(node => node.id);
      const way = await get("/api/graph/path", { from, to }, signal);
      if (!way.length) return toast("No way leads from one to the other");
      await put([...state.ids, ...way]);
      picture.select(way);
    }),
    undo() {
      const before = state.past.pop();
      if (!before) return;
      changed = 0;
      Object.assign(state, before);
      return fetchAll();
    },
    pin(ids) {
      const pins = new Map(state.pins), places = picture.positions();
      if (ids.every(id => pins.has(id))) ids.forEach(id => pins.delete(id));
      else ids.forEach(id => places.has(id) && pins.set(id, places.get(id)));
      change({ pins });
    },
    remove(ids) {
      if (ids.includes(pointer.id)) pointer.id = null;
      put(state.ids.filter(id => !ids.includes(id)));
    },
    spread: line => change({ spread: new Set(state.spread).add(pair(line)), selected: [], edge: null }),
    read: edge => set({ edge }),
  };
  const nearer = () => picture?.zoom(ZOOM), farther = () => picture?.zoom(1 / ZOOM), fit = () => picture?.fit();
  const onKey = keys(pointer, () => picture, {
    undo: acts.undo, nearer, farther, fit, open: acts.expand, pin: id => acts.pin([id]), remove: id => acts.remove([id]), clear: () => picture.select([]),
    select: id => picture.select([...new Set(state.selected).symmetricDifference(new Set([id]))]),
    point: id => {
      pointer.id = id ?? null;
      picture.point(id);
      const ties = state.lines.filter(line => line.source === id || line.target === id).length;
      document.getElementById("pointed").textContent = id ? `${state.nodes.find(node => node.id === id)?.name}, ${plural(ties, "line")}` : "";
    },
  });

  const save = {
    PNG: async () => download("hearsay.png", "image/png", await picture.png()),
    SVG: () => download("hearsay.svg", "image/svg+xml", svg(shown(), picture.positions(), picture.colours())),
    GraphML: () => download("hearsay.graphml", "application/xml", graphml(shown())),
  };

  const draw = () => {
    const { nodes, lines, selected, edge, busy } = state;
    show(html`
    <div class="graph ${nodes.length ? "" : "none"}">
      <div class="stack controls">
        <h1>Graph</h1>
        ${actorPicker("Add an actor", actor => put([...state.ids, actor.id]))}
        <div class="canvas-buttons" role="group" aria-label="Canvas">
          <button ?disabled=${!state.past.length} @click=${acts.undo}>Undo</button>
          <button ?disabled=${!nodes.length} @click=${() => picture.arrange()}>Arrange</button>
          <button ?disabled=${chosen().length !== 2} title="Select two actors" @click=${acts.path}>Find path</button>
        </div>
      </div>
      <div class="stack picture">
        <div class="canvas-frame" ?hidden=${!nodes.length}>
          <div id="canvas" role="application" tabindex="0" aria-label="Graph of ${plural(nodes.length, "actor")} and ${plural(lines.length, "line")}"
            aria-describedby="canvas-help" @keydown=${onKey}></div>
          <p class="arranging" role="status">${busy ? `Arranging ${plural(nodes.length, "actor")} …` : ""}</p>
          <div class="zoom" role="group" aria-label="Zoom"><button aria-label="Nearer" @click=${nearer}>+</button>
            <button aria-label="Farther" @click=${farther}>−</button><button aria-label="Show all" @click=${fit}>⤢</button></div>
        </div>
        <p id="pointed" class="unseen" role="status"></p>
        ${state.failed ? failure(state.failed, fetchAll) : nodes.length ? ""
          : busy ? html`<div class="state" role="status"><strong>Fetching the graph …</strong></div>` : beginnings(told(async limit => put(await get("/api/graph/busiest", { limit }, signal))))}
        ${panel({ actors: chosen(), line: lines.find(line => selected.includes(line.id) || edge && line.parts.includes(edge)), edge, state }, acts, signal)}
        ${nodes.length ? html`<p class="quiet small" id="canvas-help">Click an actor or a line; double-click an actor to open who is next to it; Shift-drag selects several.
          With the keyboard: ${HELP}</p>` : ""}
        ${state.table && nodes.length ? asTable(shown(), edge => { set({ selected: [], edge }); document.querySelector(".picture .panel").scrollIntoView({ block: "nearest" }); }) : ""}
      </div>
      ${nodes.length ? html`<div class="stack choices">
        ${filters(state, change)}
        <div class="canvas-buttons" role="group" aria-label="Take away">${Object.entries(save).map(([name, act]) => html`<button @click=${act}>${name}</button>`)}
          <button class="all" aria-pressed=${state.table} @click=${() => { state.table = !state.table; refresh(); }}>Table</button></div></div>` : ""}
    </div>`);
  };

  draw();
  if (state.ask) {
    const [name, given] = state.ask.split("?");
    const answer = await get(`/api/questions/${part(name)}`, { ...Object.fromEntries(new URLSearchParams(given)), as: "graph" }, signal);
    state.ids = answer.nodes.filter(node => node.labels.includes("Entity")).map(node => node.id);
  }
  await fetchAll();
  return "Graph";
}

const beginnings = begin => empty("An empty canvas", html`Add an actor by name, or come here from an actor, a search or a question.
  <span class="row beginnings">${BEGINNINGS.map(limit => html`<button @click=${() => begin(limit)}>The ${number(limit)} heard most</button>`)}</span>`);

function asTable({ nodes, edges }, onEdge) {
  const there = new Map(nodes.map(node => [node.id, actorLink(node)]));
  const rows = edges.filter(edge => there.has(edge.source) && there.has(edge.target));
  return html`${grid("The canvas as a table", ["From", "What", "To", "Times", { name: "Evidence", hidden: true }], rows.slice(0, MOST_ROWS).map(edge =>
    [there.get(edge.source), verb(edge.type), there.get(edge.target), edge.count, html`<button @click=${() => onEdge(edge)}>Read</button>`]))}
    ${rows.length > MOST_ROWS ? html`<p class="quiet small">The first ${MOST_ROWS} of ${plural(rows.length, "row")}; GraphML has all.</p>` : ""}`;
}
