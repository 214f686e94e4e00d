// Parallel edges as one weighted line.
import { verb } from "../parts/cards.js";

export const key = edge => `${edge.source}\n${edge.type}\n${edge.target}`;

export const pair = ({ source, target }) => source < target ? `${source}\n${target}` : `${target}\n${source}`;

export const keeps = ({ types }) => edge => !types.has(edge.type);

/** One line for each pair of actors, unless all stand apart or the pair is spread; the first of its `parts` has most behind it. */
export const lines = (edges, { apart = false, spread = new Set() } = {}) =>
  [...Map.groupBy(edges, edge => apart || spread.has(pair(edge)) ? key(edge) : pair(edge))].map(([id, found]) => {
    const parts = found.toSorted((a, b) => b.count - a.count);
    const [{ source, target, type }] = parts;
    return { id, parts, source, target, type, mixed: parts.some(part => part.type !== type), both: parts.some(part => part.source !== source),
      count: parts.reduce((sum, part) => sum + part.count, 0) };
  });

export function told({ parts }, nodes) {
  const name = id => nodes.find(node => node.id === id)?.name;
  return parts.map(part => `${name(part.source)} ${verb(part.type)} ${name(part.target)} ×${part.count}`).join("\n");
}
