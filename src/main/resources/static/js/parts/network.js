// The network around an actor: it in the middle, around it those with most between them, and what is between those.
import { html, nothing, svg } from "../html.js";
import { get, post } from "../api.js";
import { actorAddress } from "./actor.js";
import { plural } from "./day.js";
import { verb } from "./relation-card.js";

const WIDTH = 760, HEIGHT = 400, ACROSS = 230, DOWN = 150, LONGEST = 24;

/** What is between the actor and the ten next to it. */
export async function around(id, signal) {
  const near = await get("/api/graph/neighbours", { id, limit: 10 }, signal);
  return near.length ? post("/api/graph", { ids: [id, ...near] }, signal) : { nodes: [], edges: [] };
}

/** The figure; every actor in it is a link. */
export function network(id, { nodes, edges }) {
  const others = inCircle(nodes.filter(node => node.id !== id), edges);
  const centre = nodes.find(node => node.id === id);
  if (!centre || !others.length) return nothing;
  const places = new Map([[id, { x: WIDTH / 2, y: HEIGHT / 2, side: 0 }], ...others.map((node, i) => {
    const angle = (i + .5) / others.length * 2 * Math.PI - Math.PI / 2;
    return [node.id, { x: WIDTH / 2 + ACROSS * Math.cos(angle), y: HEIGHT / 2 + DOWN * Math.sin(angle), side: Math.cos(angle) }];
  })]);
  const pairs = new Map();
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join("\n");
    const pair = pairs.get(key) ?? { source: edge.source, target: edge.target, count: 0, words: [] };
    pair.count += edge.count;
    pair.words.push(`${name(nodes, edge.source)} ${verb(edge.type)} ${name(nodes, edge.target)} ×${edge.count}`);
    pairs.set(key, pair);
  }
  const lines = [...pairs.values()].sort((a, b) => own(a, id) - own(b, id));
  const most = Math.max(...lines.map(line => line.count));
  return html`<svg class="network" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${centre.name} and ${plural(others.length, "actor")} next to it">
    ${lines.map(line => {
      const [a, b] = [places.get(line.source), places.get(line.target)];
      return svg`<line class=${own(line, id) ? "own" : ""} x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} stroke-width=${(1 + 5 * Math.sqrt(line.count / most)).toFixed(1)}><title>${line.words.join("\n")}</title></line>`;
    })}
    ${[...others, centre].map(node => {
      const { x, y, side } = places.get(node.id);
      const anchor = node.id === id || Math.abs(side) < .35 ? "middle" : side < 0 ? "end" : "start";
      const dy = anchor !== "middle" ? 4 : y < HEIGHT / 2 && node.id !== id ? -14 : 24;
      return svg`<a href=${actorAddress(node.id)}><circle class="dot ${node.kind.toLowerCase()}" cx=${x} cy=${y} r=${node.id === id ? 11 : 7}></circle>
        <text x=${x + (anchor === "start" ? 12 : anchor === "end" ? -12 : 0)} y=${y + dy} text-anchor=${anchor} class=${node.id === id ? "this" : ""}>${short(node.name)}<title>${node.name}</title></text></a>`;
    })}</svg>`;
}

const own = (line, id) => Number(line.source === id || line.target === id);

const name = (nodes, id) => nodes.find(node => node.id === id)?.name;

const short = text => [...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join("")}…` : text;

/** In an order in which those who have much to do with one another stand side by side. */
function inCircle(nodes, edges) {
  const between = (a, b) => edges.filter(edge => (edge.source === a.id && edge.target === b.id) || (edge.source === b.id && edge.target === a.id))
    .reduce((sum, edge) => sum + edge.count, 0);
  const rest = [...nodes], order = rest.splice(0, 1);
  while (rest.length) {
    const last = order.at(-1);
    const nearest = rest.reduce((best, one) => between(last, one) > between(last, best) ? one : best);
    order.push(...rest.splice(rest.indexOf(nearest), 1));
  }
  return order;
}
