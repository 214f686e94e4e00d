// Parallel edges as one weighted line, and a line back as its edges.

export const key = edge => `${edge.source}\n${edge.type}\n${edge.target}`;

/** Names a pair of actors, whichever comes first. */
export const pair = ({ source, target }) => source < target ? `${source}\n${target}` : `${target}\n${source}`;

/** Whether an edge passes the filter by type. */
export const keeps = ({ types }) => edge => !types.has(edge.type);

/**
 * The lines to draw for these edges: one for each pair of actors, unless all stand apart or the pair is spread out.
 *
 * A line has the edges it stands for in `parts`, the one with most behind it first; its type is that one's.
 */
export function lines(edges, { apart, spread }) {
  const found = new Map();
  for (const edge of edges) {
    const single = apart || spread.has(pair(edge));
    const id = single ? key(edge) : pair(edge);
    const line = found.get(id);
    if (line) line.parts.push(edge);
    else found.set(id, { id, parts: [edge] });
  }
  return [...found.values()].map(({ id, parts }) => {
    const [first] = parts.sort((a, b) => b.count - a.count);
    return { id, parts, source: first.source, target: first.target, type: first.type,
      mixed: parts.some(part => part.type !== first.type), both: parts.some(part => part.source !== first.source),
      count: parts.reduce((sum, part) => sum + part.count, 0) };
  });
}
