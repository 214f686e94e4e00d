// The nodes and edges of an answer as a picture.
import { stage } from "../canvas/stage.js";
import { KINDS } from "../parts/actor.js";

const LONGEST = 60;
const short = text => text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

/** What a node is called in one line. */
export const called = ({ id, properties }) => short(String(properties.name ?? properties.title ?? properties.text ?? id));

/** Draws into the element, which must be in the page; `onSelect` hears of ids of nodes and edges. */
export async function picture(element, { nodes, edges }, { onSelect, signal }) {
  const there = new Set(nodes.map(node => node.id));
  const drawn = edges.filter(edge => there.has(edge.source) && there.has(edge.target));
  const shown = await stage(element, { signal, onSelect, onOpen: () => {}, onMove: () => {}, onBusy: () => {} });
  if (signal.aborted) return;
  shown.draw({
    nodes: nodes.map(node => ({ id: node.id, name: called(node), kind: node.labels.find(label => KINDS.includes(label)) ?? node.labels[0] ?? "", statements: 1 })),
    lines: drawn.map(edge => ({ id: `edge\n${edge.id}`, source: edge.source, target: edge.target, type: edge.type, count: 1, parts: [edge] })),
    pins: new Map(),
  });
}
