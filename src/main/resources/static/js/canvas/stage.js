// The picture: Cytoscape, with its layout in a worker.
import { verb } from "../parts/cards.js";

/** Among more lines than this, only some have words. */
const LABELLED = 25;
/** From this many actors on, the picture is moved as a picture. */
const MANY = 300;
/** On a narrower screen the words are larger. */
const SMALL = 480;
const NEAREST = 1.4;
const PADDING = 40, MOVING = 350;

let arranger = null;
const sheet = fetch("/css/picture.css").then(answer => answer.text());

export function colour(name) {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = `var(${name})`;
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

const look = async () => {
  const text = await sheet, names = [...new Set(text.match(/--[\w-]+/g))];
  return names.reduce((all, name) => all.replaceAll(`var(${name})`, colour(name)), text);
};


function dismiss() {
  arranger?.terminate();
  arranger = null;
}

/** `onSelect` hears of the ids selected, `onOpen` of a double click, `onMove` of a node dragged, `onBusy` of whether places are looked for. */
export async function stage(element, { onSelect, onOpen = () => {}, onMove = () => {}, onBusy = () => {}, signal }) {
  let [{ default: cytoscape }, style] = await Promise.all([import("/webjars/cytoscape/dist/cytoscape.esm.min.mjs"), look()]);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const places = new Map();
  let cy = null, many = false, arranging = null;

  function open() {
    cy?.destroy();
    cy = cytoscape({ container: element, style, layout: { name: "preset" }, minZoom: .05, maxZoom: 3, selectionType: "additive",
      textureOnViewport: many, pixelRatio: many ? 1 : "auto", boxSelectionEnabled: true });
    cy.on("select unselect", () => onSelect(cy.$(":selected").map(one => one.id())));
    cy.on("tap", event => event.target === cy && cy.$(":selected").unselect());
    cy.on("dbltap", "node", event => onOpen(event.target.id()));
    cy.on("dragfree", "node", event => onMove(event.target.id(), event.target.position()));
  }

  const restyle = async () => { style = await look(); cy?.style(style); };
  addEventListener("themechange", restyle, { signal });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle, { signal });
  const watch = new ResizeObserver(() => cy?.resize());
  watch.observe(element);
  signal.addEventListener("abort", () => { dismiss(); watch.disconnect(); cy?.destroy(); cy = null; });

  const remember = () => cy?.nodes().forEach(node => { places.set(node.id(), { ...node.position() }); });

  function arrange(anew) {
    if (arranging) dismiss();
    // What comes in between, before anything has found its place, begins anew as well.
    const fresh = anew || arranging?.fresh === true;
    arranging = { fresh };
    element.ariaBusy = true;
    onBusy(true);
    arranger ??= new Worker("/js/canvas/arranger.js");
    arranger.onmessage = ({ data }) => settle(data);
    arranger.postMessage({ fresh, pins: cy.nodes(".pinned").map(node => [node.id(), { ...node.position() }]),
      nodes: cy.nodes().map(node => ({ id: node.id(), size: node.width(), position: fresh ? null : { ...node.position() } })),
      edges: cy.edges().map(edge => [edge.data("source"), edge.data("target")]) });
  }

  function settle({ places: found, final }) {
    if (!cy) return;
    if (final) {
      arranging = null;
      element.ariaBusy = false;
      onBusy(false);
    }
    const animate = !still && !many;
    cy.layout({ name: "preset", positions: Object.fromEntries(found), padding: PADDING, animate, animationDuration: MOVING,
      stop: () => { if (cy?.zoom() > NEAREST) cy.zoom(NEAREST), cy.center(); remember(); } }).run();
  }

  return {
    draw({ nodes, lines, pins }) {
      remember();
      if (!cy || many !== nodes.length > MANY) {
        many = nodes.length > MANY;
        open();
      }
      const before = new Set(cy.nodes().map(node => node.id()));
      const most = Math.max(1, ...nodes.map(node => node.statements)), heaviest = Math.max(1, ...lines.map(line => line.count));
      const common = `${many ? "many " : ""}${element.clientWidth < SMALL ? "small " : ""}`;
      const labelled = line => many ? "" : label(line, lines.length <= LABELLED);
      const elements = [
        ...nodes.map(node => ({ group: "nodes", classes: `${common}${pins.has(node.id) ? "pinned" : ""}`, data: { ...node, size: Math.sqrt(node.statements / most) } })),
        ...lines.map(line => ({ group: "edges", classes: `${common}${line.mixed ? "mixed " : ""}${line.both ? "both" : ""}`,
          data: { id: line.id, source: line.source, target: line.target, type: line.type, weight: Math.sqrt(line.count / heaviest), label: labelled(line) } })),
      ];
      const wanted = new Set(elements.map(one => one.data.id));
      cy.batch(() => {
        cy.elements().filter(one => !wanted.has(one.id())).remove();
        const [there, fresh] = [true, false].map(known => elements.filter(one => cy.getElementById(one.data.id).nonempty() === known));
        there.forEach(({ data, classes }) => {
          const one = cy.getElementById(data.id);
          one.data(data).classes(`${classes}${one.hasClass("pointed") ? " pointed" : ""}`);
        });
        cy.add(fresh);
        cy.nodes().positions(node => pins.get(node.id()) ?? places.get(node.id()) ?? node.position());
      });
      const unplaced = cy.nodes().filter(node => !places.has(node.id()) && !pins.has(node.id()));
      unplaced.forEach(besideNeighbour);
      remember();
      if (!before.size) cy.fit(undefined, PADDING);
      if (unplaced.nonempty()) arrange(!before.size);
      else onBusy(arranging !== null);
    },
    hide: kinds => cy.batch(() => cy.nodes().forEach(node => { node.toggleClass("away", kinds.has(node.data("kind"))); })),
    select: ids => cy.batch(() => { cy.$(":selected").unselect(); ids.forEach(id => cy.getElementById(id).select()); }),
    /** Marks the actor that the keyboard stands on. */
    point(id) {
      cy.$(".pointed").removeClass("pointed");
      const node = cy.getElementById(id ?? "").addClass("pointed");
      if (node.empty()) return;
      const { x, y } = node.renderedPosition();
      if (x < 30 || y < 30 || x > cy.width() - 30 || y > cy.height() - 30) cy.center(node);
    },
    arrange: () => arrange(true),
    fit: () => cy.animate({ fit: { padding: PADDING }, duration: still ? 0 : MOVING }),
    zoom: factor => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    pan: (x, y) => cy.panBy({ x, y }),
    png: () => cy.png({ output: "blob", bg: colour("--paper"), full: true, scale: 2, maxWidth: 6000, maxHeight: 6000 }),
    positions: () => new Map(cy.nodes().not(".away").map(node => [node.id(), { ...node.position(), size: node.width() }])),
    colours: () => new Map(cy.elements().map(one => [one.id(), one.style(one.isNode() ? "background-color" : "line-color")])),
  };
}

/** Puts newcomers around whom they are next to, as seeds lie in a sunflower. */
function besideNeighbour(node, i) {
  const beside = node.neighborhood("node").filter(other => other.position("x") || other.position("y"));
  const { x, y } = beside.nonempty() ? beside[0].position() : { x: 0, y: 0 };
  const far = 80 + 20 * Math.sqrt(i), angle = i * 2.39996;
  node.position({ x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) });
}

function label({ type, parts, mixed, count }, roomy) {
  if (mixed) return `${parts.length} ties ×${count}`;
  return !roomy && type === "SPOKE_ABOUT" ? "" : `${verb(type)}${count > 1 ? ` ×${count}` : ""}`;
}
