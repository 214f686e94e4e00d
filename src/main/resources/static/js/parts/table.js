// The rows of an answer as a table, with links to all that has a page.
import { actorAddress, address, articleAddress, day, empty, grid, html, joined, more, plural, statementAddress } from "../basics.js";
import { copy, csv, downloadCsv, takeJson } from "./take.js";

export const AT_ONCE = 200;
const PAGES = { statement: statementAddress, statementId: statementAddress, quotedBy: statementAddress, article: articleAddress,
  articleId: articleAddress, actorId: actorAddress };
const NODES = { Entity: actorAddress, Statement: statementAddress, Article: articleAddress };

const NAMES = /^(accuse[rd]|actor|one|other|outlet|person|source|speakers?|target|through|topic)$/;

export function table({ columns, rows, truncated }, name, { shown = AT_ONCE, onMore, meanings = {} } = {}) {
  if (!rows.length) return empty("No rows", "There is nothing of the kind in the graph; ask with fewer conditions.");
  return html`
    <div class="stack tight">
      <div class="row between"><span class="quiet" role="status">${plural(rows.length, "row")}${truncated ? ", and more that are not shown" : ""}</span>
        <span class="row"><button @click=${() => copy(csv(columns, rows, "\t"), "Table")}>Copy</button>
          <button @click=${() => downloadCsv(name, columns, rows)}>Download CSV</button>${takeJson(rows, name)}</span></div>
      ${grid("Answer", columns.map(name => ({ name, title: meanings[name] })), rows.slice(0, shown).map(row => columns.map(column => cell(row[column], column))))}
      ${rows.length > shown ? more(onMore, `Show ${Math.min(AT_ONCE, rows.length - shown)} more`) : ""}
    </div>`;
}

function cell(value, column) {
  if ((value ?? null) === null) return html`<span class="quiet">–</span>`;
  if (Array.isArray(value)) return joined(value.map(one => cell(one, column)));
  if (value.labels && value.id) return node(value);
  if (typeof value === "object") return html`<code class="small"><bdi>${JSON.stringify(value)}</bdi></code>`;
  if (typeof value !== "string") return html`<span class="number">${String(value)}</span>`;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return html`<span class="nowrap">${day(value)}</span>`;
  if (PAGES[column]) return html`<a href=${PAGES[column](value)}>${/^[0-9a-f]{12,}$/.test(value) ? "open" : html`<bdi>${value}</bdi>`}</a>`;
  return NAMES.test(column) ? html`<a href=${address("/search", { q: value })}><bdi>${value}</bdi></a>` : html`<bdi>${value}</bdi>`;
}

function node({ labels, id, name, title, text }) {
  const to = NODES[labels.find(label => NODES[label])];
  const words = html`<bdi>${name ?? title ?? text ?? id}</bdi>`;
  return html`<span class="tag">${labels.at(-1)}</span> ${to ? html`<a href=${to(id)}>${words}</a>` : words}`;
}
