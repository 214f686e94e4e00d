// Who accuses whom, as a matrix or as a table; a cell opens to the evidence.
import { html, nothing } from "../html.js";
import { get } from "../api.js";
import { keep } from "../router.js";
import { actorLink } from "../parts/actor.js";
import { plural } from "../parts/day.js";
import { pager } from "../parts/pager.js";
import { relationCard } from "../parts/relation-card.js";
import { empty } from "../parts/states.js";
import { csv, download } from "../parts/download.js";

const MOST = 24;
const ORDERS = {
  outlets: ["outlets", (a, b) => b.outlets - a.outlets || b.count - a.count],
  count: ["pieces of evidence", (a, b) => b.count - a.count || b.outlets - a.outlets],
  name: ["name", (a, b) => a.source.name.localeCompare(b.source.name) || a.target.name.localeCompare(b.target.name)],
};

export default async function accusations({ params, signal, show }) {
  const state = { as: params.get("as") === "table" ? "table" : "matrix", order: params.get("order") in ORDERS ? params.get("order") : "outlets",
    words: params.get("q") ?? "", from: params.get("from") ?? "", to: params.get("to") ?? "", cells: [], open: null, evidence: null };

  async function fetchCells() {
    state.cells = await get("/api/graph/accusations", { from: state.from, to: state.to }, signal);
  }

  async function set(change) {
    Object.assign(state, change);
    keep("/accusations", { as: state.as === "table" ? "table" : null, order: state.order === "outlets" ? null : state.order, q: state.words, from: state.from, to: state.to });
    if ("from" in change || "to" in change) await fetchCells();
    draw();
  }

  function open(cell) {
    const evidence = pager("/api/relations", { type: "ACCUSED", source: cell.source.id, target: cell.target.id, from: state.from, to: state.to },
      relationCard, { signal, none: "No evidence in this time" });
    set({ open: cell, evidence });
    document.getElementById("evidence")?.scrollIntoView({ block: "nearest" });
  }

  const draw = () => {
    const wanted = state.words.toLowerCase();
    const cells = state.cells.filter(cell => `${cell.source.name}\n${cell.target.name}`.toLowerCase().includes(wanted)).sort(ORDERS[state.order][1]);
    show(html`
      <div class="stack wide">
        <header class="stack tight"><h1>Who accuses whom</h1>
          <p class="quiet">A row accuses a column. The number is how many outlets tell of it; open it to read the evidence.</p></header>
        <form class="filters" @submit=${e => e.preventDefault()}>
          <label class="field">Name<input type="search" .value=${state.words} @input=${e => set({ words: e.target.value })}></label>
          <label class="field">From<input type="date" .value=${state.from} @change=${e => set({ from: e.target.value })}></label>
          <label class="field">To<input type="date" .value=${state.to} @change=${e => set({ to: e.target.value })}></label>
          <label class="field">Sorted by<select @change=${e => set({ order: e.target.value })}>${Object.entries(ORDERS).map(([key, [name]]) => html`
            <option value=${key} ?selected=${key === state.order}>${name}</option>`)}</select></label>
          <div class="row" role="group" aria-label="Shown as">
            ${["matrix", "table"].map(as => html`<button type="button" aria-pressed=${state.as === as} @click=${() => set({ as })}>${as === "matrix" ? "Matrix" : "Table"}</button>`)}
            <button type="button" @click=${() => save(cells)}>Download CSV</button></div>
        </form>
        ${!cells.length ? empty("No accusations", state.cells.length || state.from || state.to ? "None passes these filters." : "The graph holds none yet.")
          : state.as === "table" ? list(cells, state, open) : matrix(cells, state, open)}
        ${state.open ? html`<section class="stack" id="evidence" aria-labelledby="evidence-title">
          <h2 id="evidence-title"><bdi>${state.open.source.name}</bdi> accuses <bdi>${state.open.target.name}</bdi></h2>${state.evidence}</section>` : nothing}
      </div>`);
  };

  await fetchCells();
  draw();
  return "Accusations";
}

/** The actors of one side in the order of the cells, as many as a screen takes. */
const side = (cells, role) => [...new Map(cells.map(cell => [cell[role].id, cell[role]])).values()].slice(0, MOST);

function matrix(cells, state, open) {
  const rows = side(cells, "source");
  const columns = side(cells.filter(cell => rows.includes(cell.source) || rows.some(row => row.id === cell.source.id)), "target");
  const at = new Map(cells.map(cell => [`${cell.source.id}\n${cell.target.id}`, cell]));
  const hidden = cells.filter(cell => !rows.some(row => row.id === cell.source.id) || !columns.some(column => column.id === cell.target.id)).length;
  return html`
    <div class="scroll matrix" tabindex="0" role="region" aria-label="Matrix of accusations"><table>
      <thead><tr><td class="corner">rows accuse<br>columns</td>${columns.map(column => html`<th scope="col"><span>${actorLink(column)}</span></th>`)}</tr></thead>
      <tbody>${rows.map(row => html`<tr><th scope="row">${actorLink(row)}</th>${columns.map(column => {
        const cell = at.get(`${row.id}\n${column.id}`);
        return cell ? html`<td><button class="cell heat-${Math.min(4, cell.outlets || 1)}" aria-pressed=${same(cell, state.open)} @click=${() => open(cell)}
          aria-label="${row.name} accuses ${column.name}: ${plural(cell.outlets, "outlet")}, ${plural(cell.count, "piece")} of evidence"
          title="${plural(cell.outlets, "outlet")}, ${plural(cell.count, "piece")} of evidence">${cell.outlets || cell.count}</button></td>` : html`<td></td>`;
      })}</tr>`)}</tbody></table></div>
    ${hidden ? html`<p class="quiet small">${plural(hidden, "more pair is", "more pairs are")} in the table.</p>` : nothing}`;
}

const same = (cell, other) => other !== null && cell.source.id === other.source.id && cell.target.id === other.target.id;

const list = (cells, state, open) => html`
  <div class="scroll" tabindex="0" role="region" aria-label="Table of accusations"><table>
    <thead><tr><th scope="col">Who accuses</th><th scope="col">whom</th><th scope="col">Outlets</th><th scope="col">Evidence</th><th scope="col"><span class="unseen">Open</span></th></tr></thead>
    <tbody>${cells.map(cell => html`<tr><td>${actorLink(cell.source)}</td><td>${actorLink(cell.target)}</td><td class="number">${cell.outlets}</td>
      <td class="number">${cell.count}</td><td><button aria-pressed=${same(cell, state.open)} aria-label="Evidence: ${cell.source.name} accuses ${cell.target.name}" @click=${() => open(cell)}>Read</button></td></tr>`)}</tbody>
  </table></div>`;

const save = cells => download("accusations.csv", "text/csv", csv(["accuser", "accused", "outlets", "evidence"],
  cells.map(cell => ({ accuser: cell.source.name, accused: cell.target.name, outlets: cell.outlets, evidence: cell.count }))));
