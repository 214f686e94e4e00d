// How actors and what is between them look on the canvas, in the colours of the theme.

export const SHAPES = { Person: "ellipse", Ministry: "rectangle", Country: "diamond", Organization: "hexagon", Group: "triangle",
  Outlet: "tag", Place: "heptagon", Statement: "round-rectangle", Article: "cut-rectangle" };

const EDGE_COLOURS = { ACCUSED: "--accent", CRITICIZED: "--accent", THREATENED: "--accent", REJECTED: "--accent", DEMANDED_OF: "--group",
  MET_WITH: "--country", SUPPORTED: "--country", AGREED_WITH: "--country", SPOKE_ABOUT: "--firm", CARRIED_BY: "--outlet",
  HOLDS: "--ministry", MINISTRY_OF: "--ministry" };

/** What a custom property stands for in the theme of now, as Cytoscape can read it. */
function colours() {
  const probe = document.createElement("i");
  probe.hidden = true;
  document.body.append(probe);
  const cache = new Map();
  const read = name => {
    if (!cache.has(name)) {
      probe.style.color = `var(${name})`;
      cache.set(name, getComputedStyle(probe).color);
    }
    return cache.get(name);
  };
  return { read, done: () => probe.remove() };
}

/** The stylesheet for Cytoscape; among many actors without what is slow to draw, on a small screen with larger words. */
export function look(many, small) {
  const { read, done } = colours();
  const style = [
    { selector: "node", style: {
      label: "data(name)", "font-size": small ? 22 : 12, "font-family": "system-ui, sans-serif", color: read("--ink"), "text-valign": "bottom", "text-margin-y": 5,
      "text-wrap": "wrap", "text-max-width": 120, "text-outline-color": read("--paper"), "text-outline-width": 3, "min-zoomed-font-size": many ? 11 : 7, "underlay-shape": "ellipse",
      width: "mapData(size, 0, 1, 18, 52)", height: "mapData(size, 0, 1, 18, 52)", "border-width": 2, "border-color": read("--paper") } },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({ selector: `node[kind="${kind}"]`, style: { shape, "background-color": read(`--${kind.toLowerCase()}`) } })),
    { selector: "edge", style: {
      width: "mapData(weight, 0, 1, 1.5, 7)", "curve-style": many ? "haystack" : "bezier", "haystack-radius": 0, "control-point-step-size": 36, "line-color": read("--firm"), "target-arrow-color": read("--firm"),
      "target-arrow-shape": "triangle", opacity: many ? .4 : .75, label: "data(label)", "font-size": small ? 16 : 10, color: read("--quiet"), "text-rotation": "autorotate",
      "text-outline-color": read("--paper"), "text-outline-width": 3, "min-zoomed-font-size": 9 } },
    ...Object.entries(EDGE_COLOURS).map(([type, name]) => ({ selector: `edge[type="${type}"]`, style: { "line-color": read(name), "target-arrow-color": read(name) } })),
    { selector: "edge.mixed", style: { "line-color": read("--firm"), "target-arrow-color": read("--firm") } },
    { selector: "edge[type=\"MET_WITH\"], edge.both", style: { "target-arrow-shape": "none" } },
    { selector: ":selected", style: { "border-color": read("--focus"), "border-width": 4, opacity: 1, "z-index": 9, "line-color": read("--focus"), "target-arrow-color": read("--focus") } },
    { selector: ".pinned", style: { "border-style": "double", "border-width": 5, "border-color": read("--ink") } },
    { selector: ".pointed", style: { "underlay-color": read("--focus"), "underlay-opacity": .35, "underlay-padding": 8 } },
    { selector: ".away", style: { display: "none" } },
  ];
  done();
  return style;
}

/** The colours by what they stand for, as other programs can read them. */
export function palette() {
  const { read, done } = colours();
  const kinds = Object.fromEntries(Object.keys(SHAPES).map(kind => [kind, read(`--${kind.toLowerCase()}`)]));
  const edges = Object.fromEntries(Object.entries(EDGE_COLOURS).map(([type, name]) => [type, read(name)]));
  const found = { ink: read("--ink"), line: read("--firm"), kind: kind => kinds[kind], edge: type => edges[type] ?? found.line };
  done();
  return found;
}

export const background = () => {
  const { read, done } = colours();
  const colour = read("--paper");
  done();
  return colour;
};
