// The keyboard on the canvas.

export const HELP = "Arrows go from actor to actor; Enter opens who is next to it, space selects, P pins, Delete removes, "
  + "plus and minus zoom, 0 shows all, Shift with arrows moves the view, Ctrl+Z undoes.";

const STEP = 60;
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** A handler of `keydown` that moves `pointer.id` and calls what `acts` has for the other keys. */
export const keys = (pointer, picture, acts) => event => {
  const { key, altKey, shiftKey } = event, way = WAYS[key], here = pointer.id;
  const act = altKey || !picture() ? null
    : event.ctrlKey || event.metaKey ? { z: acts.undo, Z: acts.undo }[key]
    : way ? shiftKey ? () => picture().pan(-way[0] * STEP, -way[1] * STEP) : () => acts.point(next(picture().positions(), here, way))
    : { "+": acts.nearer, "=": acts.nearer, "-": acts.farther, 0: acts.fit, Escape: acts.clear }[key]
      ?? (here && { Enter: acts.open, " ": acts.select, p: acts.pin, P: acts.pin, Delete: acts.remove, Backspace: acts.remove }[key]);
  if (!act) return;
  event.preventDefault();
  act(here);
};

/** The nearest actor in a direction; straight ahead counts as nearer than aside. */
function next(positions, from, [dx, dy]) {
  const here = positions.get(from);
  if (!here) return [...positions].sort(([, a], [, b]) => a.x + a.y - b.x - b.y)[0]?.[0];
  let best = from, least = Infinity;
  for (const [id, { x, y }] of positions) {
    const ahead = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    const cost = ahead + aside * 2;
    if (id !== from && ahead > 0 && aside <= ahead * 2 && cost < least) [best, least] = [id, cost];
  }
  return best;
}
