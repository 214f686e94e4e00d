// The rows of an answer as a table, with links wherever a cell names something that has a page.
import { html, nothing } from "../html.js";
import { address } from "../api.js";
import { actorAddress } from "./actor.js";
import { copy } from "./copy.js";
import { day, plural } from "./day.js";
import { csv, download } from "./download.js";
import { empty } from "./states.js";
import { articleAddress, statementAddress } from "./statement-card.js";

const AT_ONCE = 200;
const PAGES = { statement: statementAddress, statementId: statementAddress, quotedBy: statementAddress, article: articleAddress,
  articleId: articleAddress, actorId: actorAddress };

/** Columns that name actors: by name alone, so namesakes are told apart on the page of results. */
const NAMES = new Set(["accuser", "accused", "actor", "one", "other", "outlet", "person", "source", "speaker", "speakers", "target", "through", "topic"]);

/** The table, as much of it as is asked for, with its downloads. */
export function table({ columns, rows, truncated }, name, { shown = AT_ONCE, onMore, meanings = {} } = {}) {
  if (!rows.length) return empty("No rows", "There is nothing of the kind in the graph; ask with fewer conditions.");
  return html`
    <div class="stack tight">
      <div class="row between"><span class="quiet" role="status">${plural(rows.length, "row")}${truncated ? ", and more that are not shown" : nothing}</span>
        <span class="row"><button @click=${() => copy(csv(columns, rows, "\t"), "Table")}>Copy</button>
        <button @click=${() => download(`${name}.csv`, "text/csv", csv(columns, rows))}>Download CSV</button>
        <button @click=${() => download(`${name}.json`, "application/json", JSON.stringify(rows, null, 2))}>Download JSON</button></span></div>
      <div class="scroll" tabindex="0" role="region" aria-label="Answer"><table>
        <thead><tr>${columns.map(column => html`<th scope="col" title=${meanings[column] ?? nothing}>${column}</th>`)}</tr></thead>
        <tbody>${rows.slice(0, shown).map(row => html`<tr>${columns.map(column => html`<td>${cell(row[column], column)}</td>`)}</tr>`)}</tbody>
      </table></div>
      ${rows.length > shown ? html`<p class="more"><button @click=${onMore}>Show ${Math.min(AT_ONCE, rows.length - shown)} more</button></p>` : nothing}
    </div>`;
}

function cell(value, column) {
  if (value === null || value === undefined) return html`<span class="quiet">–</span>`;
  if (Array.isArray(value)) return value.map((one, i) => html`${i ? ", " : nothing}${cell(one, column)}`);
  if (typeof value === "object" && Array.isArray(value.labels) && value.id) return node(value);
  if (typeof value === "object") return html`<code class="small"><bdi>${JSON.stringify(value)}</bdi></code>`;
  if (typeof value !== "string") return html`<span class="number">${String(value)}</span>`;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return html`<span class="nowrap">${day(value)}</span>`;
  if (PAGES[column]) return html`<a href=${PAGES[column](value)}>${/^[0-9a-f]{12,}$/.test(value) ? "open" : html`<bdi>${value}</bdi>`}</a>`;
  if (NAMES.has(column)) return html`<a href=${address("/search", { q: value })}><bdi>${value}</bdi></a>`;
  return html`<bdi>${value}</bdi>`;
}

/** A node of the graph by its name, linked to its page where it has one. */
function node({ labels, id, name, title, text }) {
  const to = labels.includes("Entity") ? actorAddress : labels.includes("Statement") ? statementAddress : labels.includes("Article") ? articleAddress : null;
  const words = html`<bdi>${name ?? title ?? text ?? id}</bdi>`;
  return html`<span class="tag">${labels.at(-1)}</span> ${to ? html`<a href=${to(id)}>${words}</a>` : words}`;
}
