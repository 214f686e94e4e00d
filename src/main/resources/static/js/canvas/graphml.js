// The canvas as GraphML, for other programs.

const SPECIAL = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** XML 1.0 has no way to write most control characters. */
export const xml = value => String(value ?? "").replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "").replace(/[&<>"]/g, c => SPECIAL[c]);

/** A GraphML document of these nodes and edges. */
export function graphml({ nodes, edges }) {
  const keys = [["name", "node", "string"], ["kind", "node", "string"], ["statements", "node", "long"], ["type", "edge", "string"],
    ["count", "edge", "long"], ["first", "edge", "string"], ["last", "edge", "string"]];
  const data = (one, on) => keys.filter(([name, of]) => of === on && one[name] !== null && one[name] !== undefined)
    .map(([name]) => `<data key="${name}">${xml(one[name])}</data>`).join("");
  return [`<?xml version="1.0" encoding="UTF-8"?>`, `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    ...keys.map(([name, of, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
    `<graph edgedefault="directed">`,
    ...nodes.map(node => `<node id="${xml(node.id)}">${data(node, "node")}</node>`),
    ...edges.map(edge => `<edge source="${xml(edge.source)}" target="${xml(edge.target)}">${data(edge, "edge")}</edge>`),
    `</graph></graphml>`].join("\n");
}
