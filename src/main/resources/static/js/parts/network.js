// The network around an actor, it in the middle.
import { actorAddress, get, html, plural, post, short, svg } from "../basics.js";
import { lines, pair, told } from "../canvas/lines.js";

const WIDTH = 760, HEIGHT = 400, ACROSS = 230, DOWN = 150, LONGEST = 24;

export async function around(id, signal) {
  const near = await get("/api/graph/neighbours", { id, limit: 10 }, signal);
  return near.length ? post("/api/graph", { ids: [id, ...near] }, signal) : { nodes: [], edges: [] };
}

export function network(id, { nodes, edges }) {
  const all = lines(edges);
  const others = inCircle(nodes.filter(node => node.id !== id), new Map(all.map(line => [line.id, line.count])));
  const centre = nodes.find(node => node.id === id);
  if (!centre || !others.length) return "";
  const places = new Map([[id, { x: WIDTH / 2, y: HEIGHT / 2, anchor: "middle", dx: 0, dy: 24 }], ...others.map((node, i) => {
    const angle = (i + .5) / others.length * 2 * Math.PI - Math.PI / 2, side = Math.cos(angle), down = Math.sin(angle);
    return [node.id, { x: WIDTH / 2 + ACROSS * side, y: HEIGHT / 2 + DOWN * down,
      ...(Math.abs(side) < .35 ? { anchor: "middle", dx: 0, dy: down < 0 ? -14 : 24 } : { anchor: side < 0 ? "end" : "start", dx: side < 0 ? -12 : 12, dy: 4 }) }];
  })]);
  const own = line => line.source === id || line.target === id;
  const most = Math.max(...all.map(line => line.count));
  return html`<svg class="network" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${centre.name} and ${plural(others.length, "actor")} next to it">
    ${all.toSorted((a, b) => own(a) - own(b)).map(line => {
      const [a, b] = [places.get(line.source), places.get(line.target)];
      return svg`<line class=${own(line) ? "own" : ""} x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} stroke-width=${1 + 5 * Math.sqrt(line.count / most)}><title>${told(line, nodes)}</title></line>`;
    })}
    ${[...others, centre].map(node => {
      const { x, y, anchor, dx, dy } = places.get(node.id), here = node === centre;
      return svg`<a href=${actorAddress(node.id)}><circle class="dot ${node.kind.toLowerCase()}" cx=${x} cy=${y} r=${here ? 11 : 7}></circle>
        <text x=${x + dx} y=${y + dy} text-anchor=${anchor} class=${here ? "this" : ""}>${short(node.name, LONGEST)}<title>${node.name}</title></text></a>`;
    })}</svg>`;
}

/** Those who have much to do with one another stand side by side. */
function inCircle(nodes, counts) {
  const between = (a, b) => counts.get(pair({ source: a.id, target: b.id })) ?? 0;
  const rest = [...nodes], order = rest.splice(0, 1);
  while (rest.length) {
    const last = order.at(-1);
    const nearest = rest.reduce((best, one) => between(last, one) > between(last, best) ? one : best);
    order.push(...rest.splice(rest.indexOf(nearest), 1));
  }
  return order;
}
