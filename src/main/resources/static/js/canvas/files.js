// The canvas as SVG and GraphML.
import { told } from "./lines.js";
import { colour } from "./stage.js";

const CORNERS = { Ministry: [[-1, -1], [1, -1], [1, 1], [-1, 1]], Country: [[0, -1], [1, 0], [0, 1], [-1, 0]], Group: [[0, -1], [1, 1], [-1, 1]],
  Organization: [[-.5, -1], [.5, -1], [1, 0], [.5, 1], [-.5, 1], [-1, 0]], Outlet: [[-1, -1], [.5, -1], [1, 0], [.5, 1], [-1, 1]],
  Place: [[0, -1], [.78, -.62], [.97, .22], [.43, .9], [-.43, .9], [-.97, .22], [-.78, -.62]] };
const MARGIN = 80;

const SPECIAL = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** XML 1.0 cannot write most control characters. */
const xml = value => String(value ?? "").replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "").replace(/[&<>"]/g, c => SPECIAL[c]);
const tag = (name, attributes, inside) => `<${name}${Object.entries(attributes).map(([name, value]) =>
  ` ${name}="${typeof value === "number" ? Math.round(value * 10) / 10 : xml(value)}"`).join("")}>${inside ?? ""}</${name}>`;

export function svg({ nodes, lines }, places, colours) {
  const there = nodes.filter(node => places.has(node.id)).map(node => ({ ...node, ...places.get(node.id) }));
  const [left, top] = ["x", "y"].map(axis => Math.min(...there.map(node => node[axis])) - MARGIN);
  const [width, height] = ["x", "y"].map((axis, i) => Math.max(...there.map(node => node[axis])) + MARGIN - [left, top][i]);
  const heaviest = Math.max(1, ...lines.map(line => line.count));
  const line = one => {
    const [a, b] = [places.get(one.source), places.get(one.target)];
    if (!a || !b) return "";
    const gap = (b.size / 2 + 6) / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
    return tag("line", { x1: a.x, y1: a.y, x2: b.x - (b.x - a.x) * gap, y2: b.y - (b.y - a.y) * gap, stroke: colours.get(one.id), "stroke-opacity": .7,
      "stroke-width": 1.5 + 5 * Math.sqrt(one.count / heaviest), ...(!one.both && one.type !== "MET_WITH" && { "marker-end": "url(#arrow)" }) }, tag("title", {}, xml(told(one, nodes))));
  };
  const node = ({ id, name, kind, x, y, size }) => {
    const fill = colours.get(id), r = size / 2;
    return (CORNERS[kind] ? tag("polygon", { points: CORNERS[kind].map(([dx, dy]) => [x + dx * r, y + dy * r].map(Math.round)).join(" "), fill })
      : tag("circle", { cx: x, cy: y, r, fill })) + tag("text", { x, y: y + r + 16, "text-anchor": "middle" }, xml(name));
  };
  return tag("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: [left, top, width, height].map(Math.round).join(" "), width, height, "font-family": "system-ui, sans-serif", "font-size": 12, fill: colour("--ink") }, [
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="5" refY="4" markerUnits="userSpaceOnUse" markerWidth="11" markerHeight="11" orient="auto"><path d="M0 0 8 4 0 8z" fill="context-stroke"/></marker></defs>`,
    tag("rect", { x: left, y: top, width, height, fill: colour("--paper") }), ...lines.map(line), ...there.map(node)].join("\n"));
}

const KEYS = { node: { name: "string", kind: "string", statements: "long" }, edge: { type: "string", count: "long", first: "string", last: "string" } };

export function graphml({ nodes, edges }) {
  const data = (one, on) => Object.keys(KEYS[on]).filter(key => (one[key] ?? "") !== "").map(key => tag("data", { key }, xml(one[key]))).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [
    ...Object.entries(KEYS).flatMap(([on, all]) => Object.entries(all).map(([name, type]) => tag("key", { id: name, for: on, "attr.name": name, "attr.type": type }))),
    tag("graph", { edgedefault: "directed" }, [
      ...nodes.map(node => tag("node", { id: node.id }, data(node, "node"))),
      ...edges.map(({ source, target, ...edge }) => tag("edge", { source, target }, data(edge, "edge")))].join("\n"))].join("\n"))}\n`;
}
