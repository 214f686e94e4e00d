// The graph canvas: actors and what is between them, grown step by step; the address holds who is on it and what is hidden.
import { html, nothing } from "../html.js";
import { get } from "../api.js";
import { keep } from "../router.js";
import { evidence } from "../canvas/evidence.js";
import { filters, keeps } from "../canvas/filters.js";
import { graphml } from "../canvas/graphml.js";
import { stage } from "../canvas/stage.js";
import { actorLink } from "../parts/actor.js";
import { actorPicker } from "../parts/actor-picker.js";
import { toast } from "../parts/copy.js";
import { plural } from "../parts/day.js";
import { download } from "../parts/download.js";
import { verb } from "../parts/relation-card.js";
import { empty } from "../parts/states.js";

const MOST = 500;

export default async function graph({ params, signal, show }) {
  const state = { ids: params.getAll("id").slice(0, MOST), kinds: new Set(params.getAll("without")), types: new Set(params.getAll("no")),
    from: params.get("from"), to: params.get("to"), nodes: [], edges: [], selected: [], past: [], table: params.get("as") === "table" };
  let picture = null;

  const nodes = () => state.selected.filter(one => one.kind);
  const shown = () => ({ nodes: state.nodes.filter(node => !state.kinds.has(node.kind)), edges: state.edges.filter(keeps(state)) });

  /** Puts exactly these actors on the canvas. */
  async function put(ids, { undoable = true } = {}) {
    const unique = [...new Set(ids)];
    if (unique.length > MOST) toast(`The canvas takes ${MOST} actors; the last ${unique.length - MOST} are left out`);
    if (undoable) state.past.push(state.ids);
    state.ids = unique.slice(0, MOST);
    const found = state.ids.length ? await get("/api/graph", { id: state.ids }, signal) : { nodes: [], edges: [] };
    Object.assign(state, found, { ids: found.nodes.map(node => node.id), selected: [] });
    refresh();
    if (state.nodes.length && !picture) {
      picture = await stage(document.getElementById("canvas"), { signal, onOpen: expand, onSelect: selected => { state.selected = selected; draw(); } });
    }
    picture?.draw(state);
    refresh();
  }

  function refresh() {
    keep("/graph", { id: state.ids, without: [...state.kinds], no: [...state.types], from: state.from, to: state.to, as: state.table ? "table" : null });
    draw();
    picture?.filter(state.kinds, keeps(state));
  }

  async function expand(id, type) {
    const near = await get("/api/graph/neighbours", { id, type, limit: 12 }, signal);
    const fresh = near.filter(one => !state.ids.includes(one));
    if (!fresh.length) return toast("Everybody next to it is here already");
    await put([...state.ids, ...fresh]);
  }

  async function path() {
    const [from, to] = nodes().map(node => node.id);
    const way = await get("/api/graph/path", { from, to }, signal);
    if (!way.length) return toast("No way leads from one to the other");
    await put([...state.ids, ...way]);
    picture.select(way);
  }

  const undo = () => state.past.length && put(state.past.pop(), { undoable: false });
  const remove = () => put(state.ids.filter(id => !nodes().some(node => node.id === id)));

  const draw = () => show(html`
    <div class="graph">
      <div class="stack controls">
        <h1>Graph</h1>
        ${actorPicker("Add an actor", actor => put([...state.ids, actor.id]))}
        <div class="canvas-buttons" role="group" aria-label="Canvas">
          <button ?disabled=${!state.past.length} @click=${undo}>Undo</button>
          <button ?disabled=${!state.nodes.length} @click=${() => picture.arrange()}>Arrange</button>
          <button ?disabled=${nodes().length !== 2} title="Select two actors" @click=${path}>Find path</button>
        </div>
        ${state.nodes.length ? filters(state, change => { Object.assign(state, change); refresh(); }) : nothing}
        <div class="canvas-buttons" role="group" aria-label="Take away">
          <button ?disabled=${!state.nodes.length} @click=${async () => download("hearsay.png", "image/png", await picture.png())}>PNG</button>
          <button ?disabled=${!state.nodes.length} @click=${() => download("hearsay.graphml", "application/xml", graphml(shown()))}>GraphML</button>
          <button aria-pressed=${state.table} @click=${() => { state.table = !state.table; refresh(); }}>Table</button>
        </div>
      </div>
      <div class="stack">
        <div class="canvas-frame" ?hidden=${!state.nodes.length}>
          <div id="canvas" role="img" aria-label="${plural(state.nodes.length, "actor")}; the same as a table is a button away"></div>
          <div class="zoom" role="group" aria-label="Zoom"><button aria-label="Nearer" @click=${() => picture?.zoom(1.3)}>+</button>
            <button aria-label="Farther" @click=${() => picture?.zoom(1 / 1.3)}>−</button><button aria-label="Show all" @click=${() => picture?.fit()}>⤢</button></div>
        </div>
        ${state.nodes.length ? nothing : empty("An empty canvas", "Add an actor by name, or come here from an actor's page. Then open who is next to it.")}
        ${state.table ? asTable(shown(), state, one => { state.selected = [one]; picture?.select([one.id ?? ""]); draw(); }) : nothing}
        ${state.selected.length ? panel() : state.nodes.length ? html`<p class="quiet small">Click an actor or a line; double-click an actor to open who is next to it; select two actors to find a path.</p>` : nothing}
      </div>
    </div>`);

  function panel() {
    const picked = nodes();
    const edge = state.selected.find(one => one.type);
    return html`<section class="panel stack" aria-label="Selection">
      ${picked.length ? html`
        <div class="row">${picked.map(node => actorLink(node))}</div>
        <div class="row" role="group" aria-label="Open who is next">
          ${picked.length === 1 ? html`<button class="main" @click=${() => expand(picked[0].id)}>Open who is next</button>
            ${["ACCUSED", "MET_WITH", "SPOKE_ABOUT", "CARRIED_BY", "HOLDS"].map(type => html`<button @click=${() => expand(picked[0].id, type)}>${verb(type)}</button>`)}` : nothing}
          <button @click=${() => picture.pin(picked.map(node => node.id))}>Pin</button>
          <button @click=${remove}>Remove</button></div>` : nothing}
      ${edge ? evidence(edge, state, signal) : nothing}
    </section>`;
  }

  await put(state.ids, { undoable: false });
  return "Graph";
}

const asTable = ({ nodes, edges }, state, onEdge) => {
  const named = Object.fromEntries(nodes.map(node => [node.id, node]));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="The canvas as a table"><table>
    <thead><tr><th scope="col">From</th><th scope="col">What</th><th scope="col">To</th><th scope="col">Times</th><th scope="col"><span class="unseen">Evidence</span></th></tr></thead>
    <tbody>${edges.filter(edge => named[edge.source] && named[edge.target]).map(edge => html`<tr><td>${actorLink(named[edge.source])}</td><td>${verb(edge.type)}</td>
      <td>${actorLink(named[edge.target])}</td><td class="number">${edge.count}</td><td><button @click=${() => onEdge(edge)}>Read</button></td></tr>`)}</tbody></table></div>`;
};
