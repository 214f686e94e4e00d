// Who accuses whom, as a matrix or as a table.
import { actorLink, choice, empty, get, grid, html, keep, plural, section, sent } from "../basics.js";
import { relationCard } from "../parts/cards.js";
import { pager } from "../parts/pager.js";
import { downloadCsv } from "../parts/take.js";

const MOST = 24;
const FORMS = { matrix: "Matrix", table: "Table" };
const ORDERS = {
  outlets: ["outlets", (a, b) => b.outlets - a.outlets || b.count - a.count],
  count: ["pieces of evidence", (a, b) => b.count - a.count || b.outlets - a.outlets],
  name: ["name", (a, b) => a.source.name.localeCompare(b.source.name) || a.target.name.localeCompare(b.target.name)],
};

export default async function accusations({ params, signal, show }) {
  const state = { as: "matrix", order: "outlets", q: "", from: "", to: "", ...Object.fromEntries(params), open: null };
  let cells = [], evidence;

  const fetchCells = async () => { cells = await get("/api/graph/accusations", { from: state.from, to: state.to }, signal); };

  async function set(change) {
    Object.assign(state, change);
    const { as, order, q, from, to } = state;
    keep("/accusations", { as: as === "matrix" ? null : as, order: order === "outlets" ? null : order, q, from, to });
    if ("from" in change || "to" in change) await fetchCells();
    draw();
  }

  function open(cell) {
    evidence = pager("/api/relations", { type: "ACCUSED", source: cell.source.id, target: cell.target.id, from: state.from, to: state.to },
      relationCard, { signal, none: "No evidence in this time" });
    set({ open: key(cell) });
    document.getElementById("evidence")?.scrollIntoView({ block: "nearest" });
  }

  const draw = () => {
    const shown = cells.filter(({ source, target }) => `${source.name}\n${target.name}`.toLowerCase().includes(state.q.toLowerCase())).sort((ORDERS[state.order] ?? ORDERS.outlets)[1]);
    const read = cells.find(cell => key(cell) === state.open);
    const field = (label, name, type) => html`<label class="field">${label}<input type=${type} .value=${state[name]} @input=${event => set({ [name]: event.target.value })}></label>`;
    show(html`
      <div class="stack wide">
        <header class="stack tight"><h1>Who accuses whom</h1>
          <p class="quiet">A row accuses a column. The number is how many outlets tell of it; open it to read the evidence.</p></header>
        <form class="filters" @submit=${sent(() => {})}>
          ${field("Name", "q", "search")}${field("From", "from", "date")}${field("To", "to", "date")}
          <label class="field">Sorted by<select @change=${event => set({ order: event.target.value })}>${Object.entries(ORDERS).map(([key, [name]]) => html`
            <option value=${key} ?selected=${key === state.order}>${name}</option>`)}</select></label>
          <div class="row">${choice("Shown as", FORMS, state.as, as => set({ as }))}<button type="button" @click=${() => save(shown)}>Download CSV</button></div>
        </form>
        ${!shown.length ? empty("No accusations", cells.length || state.from || state.to ? "None passes these filters." : "The graph holds none yet.")
          : state.as === "table" ? asTable(shown, state, open) : matrix(shown, state, open)}
        ${read ? html`<div id="evidence">${section(html`<bdi>${read.source.name}</bdi> accuses <bdi>${read.target.name}</bdi>`, evidence, { id: "evidence-title", loose: true })}</div>` : ""}
      </div>`);
  };

  await fetchCells();
  draw();
  return "Accusations";
}

const key = ({ source, target }) => `${source.id}\n${target.id}`;
const weight = ({ outlets, count }) => `${plural(outlets, "outlet")}, ${plural(count, "piece")} of evidence`;

function matrix(cells, state, open) {
  const side = (cells, role) => new Map([...new Map(cells.map(cell => [cell[role].id, cell[role]]))].slice(0, MOST));
  const rows = side(cells, "source"), there = cells.filter(cell => rows.has(cell.source.id)), columns = side(there, "target");
  const at = new Map(there.filter(cell => columns.has(cell.target.id)).map(cell => [key(cell), cell]));
  const square = cell => cell ? html`<button class="cell heat-${Math.min(4, cell.outlets || 1)}" aria-pressed=${key(cell) === state.open} @click=${() => open(cell)}
    aria-label="${cell.source.name} accuses ${cell.target.name}: ${weight(cell)}" title=${weight(cell)}>${cell.outlets || cell.count}</button>` : "";
  return html`
    <div class="scroll matrix" tabindex="0" role="region" aria-label="Matrix of accusations"><table>
      <thead><tr><td class="corner">rows accuse<br>columns</td>${[...columns.values()].map(column => html`<th scope="col"><span>${actorLink(column)}</span></th>`)}</tr></thead>
      <tbody>${[...rows.values()].map(source => html`<tr><th scope="row">${actorLink(source)}</th>${[...columns.values()].map(target => html`<td>${square(at.get(key({ source, target })))}</td>`)}</tr>`)}</tbody></table></div>
    ${at.size < cells.length ? html`<p class="quiet small">${plural(cells.length - at.size, "more pair is", "more pairs are")} in the table.</p>` : ""}`;
}

const asTable = (cells, state, open) => grid("Table of accusations", ["Who accuses", "whom", "Outlets", "Evidence", { name: "Open", hidden: true }], cells.map(cell =>
  [actorLink(cell.source), actorLink(cell.target), cell.outlets, cell.count, html`<button aria-pressed=${key(cell) === state.open}
    aria-label="Evidence: ${cell.source.name} accuses ${cell.target.name}" @click=${() => open(cell)}>Read</button>`]));

const save = cells => downloadCsv("accusations", ["accuser", "accused", "outlets", "evidence"],
  cells.map(({ source, target, outlets, count }) => ({ accuser: source.name, accused: target.name, outlets, evidence: count })));
