// The keyboard on the canvas: arrows go from actor to actor, Enter opens who is next to one, and so on.

export const HELP = "Arrows go from actor to actor; Enter opens who is next to it, space selects, P pins, Delete removes, "
  + "plus and minus zoom, 0 shows all, Shift with arrows moves the view, Ctrl+Z undoes.";

const STEP = 60;
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** A handler of `keydown` that moves `pointer.id` and calls what `acts` has for the other keys. */
export function keys(pointer, picture, acts) {
  return event => {
    if (event.altKey || !picture()) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") return done(event, acts.undo);
    if (event.ctrlKey || event.metaKey) return;
    const way = WAYS[event.key];
    if (way && event.shiftKey) return done(event, () => picture().pan(-way[0] * STEP, -way[1] * STEP));
    if (way) return done(event, () => acts.point(next(picture().positions(), pointer.id, way)));
    const act = { "+": acts.nearer, "=": acts.nearer, "-": acts.farther, 0: acts.fit, Escape: acts.clear }[event.key]
      ?? (pointer.id && { Enter: acts.open, " ": acts.select, p: acts.pin, P: acts.pin, Delete: acts.remove, Backspace: acts.remove }[event.key]);
    if (act) done(event, () => act(pointer.id));
  };
}

function done(event, act) {
  event.preventDefault();
  act();
}

/** The nearest actor in a direction; one straight ahead counts as nearer than one aside. */
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
