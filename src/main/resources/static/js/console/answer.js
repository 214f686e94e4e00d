// What the console answers: a table, JSON, a picture, or how the database does it.
import { address, empty, facts, html, list, KINDS, number, plural, section, short } from "../basics.js";
import { stage } from "../canvas/stage.js";
import { table } from "../parts/table.js";
import { takeJson } from "../parts/take.js";

const MOST_ON_CANVAS = 2000, MOST_IN_ADDRESS = 40, LONGEST_NAME = 60, LONGEST_JSON = 500_000;

const counted = (words, rest) => html`<div class="row between"><span class="quiet" role="status">${words}</span><span class="row">${rest}</span></div>`;

export function json(rows) {
  const text = JSON.stringify(rows, null, 2);
  return html`${counted(plural(rows.length, "row"), takeJson(rows, "cypher"))}
    <pre class="scroll code" tabindex="0" role="region" aria-label="Answer as JSON">${text.length > LONGEST_JSON ? `${text.slice(0, LONGEST_JSON)}\n… the file has all` : text}</pre>`;
}

export const plan = ({ operator, details, rows, dbHits, from }) => html`<strong>${operator}</strong>
  ${rows !== null ? html`<span class="quiet number">${number(rows)} rows, ${number(dbHits)} hits</span>` : ""} <code class="small">${details}</code>${list(from, plan, "plan")}`;

export function graph({ nodes, edges, truncated }, selected) {
  if (!nodes.length) return empty("No nodes", "The statement returns no node, edge or path; as a table it may say more.");
  const size = `${plural(nodes.length, "node")}, ${plural(edges.length, "edge")}`;
  const actors = nodes.filter(node => node.labels.includes("Entity")).map(node => node.id).slice(0, MOST_ON_CANVAS);
  const canvas = address("/graph", { id: actors });
  const named = new Map(nodes.map(node => [node.id, called(node)]));
  const picked = [...nodes, ...edges.map(edge => ({ ...edge, id: edgeId(edge) }))].filter(one => selected.includes(one.id));
  return html`${counted(`${size}${truncated ? ", and more that are not shown" : ""}`, html`
      ${actors.length ? html`<a class="button" href=${actors.length > MOST_IN_ADDRESS ? canvas.replace("?", "#") : canvas}>Open ${plural(actors.length, "actor")} on the canvas</a>` : ""}
      ${takeJson({ nodes, edges }, "cypher-graph")}`)}
    <div class="canvas-frame"><div id="canvas" role="img" aria-label="${size}; the list below has the same"></div></div>
    ${picked.map(({ id, type, labels, properties }) => html`<div class="panel">${section(type ?? labels.join(" · "), facts(Object.entries(properties)
      .filter(([, value]) => value !== null && value !== "").map(([name, value]) => [name, html`<bdi>${typeof value === "object" ? JSON.stringify(value) : value}</bdi>`])))}</div>`)}
    <details><summary>Nodes and edges as lists</summary><div class="stack">
      ${table({ columns: ["node", "is"], rows: nodes.map(({ labels, properties }) => ({ node: { ...properties, labels }, is: labels.join(", ") })) }, "cypher-nodes")}
      ${edges.length ? table({ columns: ["from", "edge", "to"], rows: edges.map(({ source, type, target }) => ({ from: named.get(source), edge: type, to: named.get(target) })) }, "cypher-edges") : ""}
    </div></details>`;
}

const called = ({ id, properties }) => short(String(properties.name ?? properties.title ?? properties.text ?? id), LONGEST_NAME);
const edgeId = edge => `edge\n${edge.id}`;

export async function picture({ nodes, edges }, { onSelect, signal }) {
  const there = new Set(nodes.map(node => node.id));
  const shown = await stage(document.getElementById("canvas"), { signal, onSelect });
  if (signal.aborted) return;
  shown.draw({
    nodes: nodes.map(node => ({ id: node.id, name: called(node), kind: node.labels.find(label => KINDS.includes(label)) ?? node.labels[0] ?? "", statements: 1 })),
    lines: edges.filter(edge => there.has(edge.source) && there.has(edge.target)).map(edge => ({ ...edge, id: edgeId(edge), count: 1, parts: [edge] })),
    pins: new Map(),
  });
}
