// The canvas as SVG, for reports and for other programs.
import { background, palette } from "./look.js";
import { xml } from "./graphml.js";

const CORNERS = { Ministry: [[-1, -1], [1, -1], [1, 1], [-1, 1]], Country: [[0, -1], [1, 0], [0, 1], [-1, 0]], Group: [[0, -1], [1, 1], [-1, 1]],
  Organization: [[-.5, -1], [.5, -1], [1, 0], [.5, 1], [-.5, 1], [-1, 0]], Outlet: [[-1, -1], [.5, -1], [1, 0], [.5, 1], [-1, 1]],
  Place: [[0, -1], [.78, -.62], [.97, .22], [.43, .9], [-.43, .9], [-.97, .22], [-.78, -.62]] };
const MARGIN = 80;

/** An SVG document of these nodes and lines at their places. */
export function svg({ nodes, lines }, places) {
  const there = nodes.filter(node => places.has(node.id));
  const xs = there.map(node => places.get(node.id).x), ys = there.map(node => places.get(node.id).y);
  const round = n => Math.round(n * 10) / 10;
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN].map(round);
  const [width, height] = [Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top].map(round);
  const colours = palette();
  const heaviest = Math.max(1, ...lines.map(line => line.count));
  const line = one => {
    const [a, b] = [places.get(one.source), places.get(one.target)];
    if (!a || !b) return "";
    const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const at = gap => [b.x - (b.x - a.x) / far * gap, b.y - (b.y - a.y) / far * gap].map(round);
    const [x, y] = at(b.size / 2 + 6);
    const colour = one.mixed ? colours.line : colours.edge(one.type);
    return `<line x1="${round(a.x)}" y1="${round(a.y)}" x2="${x}" y2="${y}" stroke="${colour}" color="${colour}" stroke-width="${round(1.5 + 5 * Math.sqrt(one.count / heaviest))}" stroke-opacity=".7"${
      one.both || one.type === "MET_WITH" ? "" : ` marker-end="url(#arrow)"`}><title>${xml(one.title)}</title></line>`;
  };
  const node = one => {
    const { x, y, size } = places.get(one.id);
    const corners = CORNERS[one.kind];
    const shape = corners ? `<polygon points="${corners.map(([dx, dy]) => `${round(x + dx * size / 2)},${round(y + dy * size / 2)}`).join(" ")}"`
      : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size / 2)}"`;
    return `${shape} fill="${colours.kind(one.kind)}"/><text x="${round(x)}" y="${round(y + size / 2 + 16)}" text-anchor="middle">${xml(one.name)}</text>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12" fill="${colours.ink}">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="5" refY="4" markerUnits="userSpaceOnUse" markerWidth="11" markerHeight="11" orient="auto"><path d="M0 0 8 4 0 8z" fill="context-stroke"/></marker></defs>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${background()}"/>
${lines.map(line).join("\n")}
${there.map(node).join("\n")}
</svg>`;
}
