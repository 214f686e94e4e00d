// The picture: Cytoscape, loaded when the first graph is drawn, with its layout in a worker.
import { background, look } from "./look.js";
import { verb } from "../parts/relation-card.js";

/** Among more lines than this, those that only speak of somebody go without words. */
const LABELLED = 25;

/** From this many actors on, the picture is moved as a picture and its lines are straight. */
const MANY = 300;

/** On a narrower screen the words are larger, since all is seen from farther. */
const SMALL = 480;

/** How near the first view of a few actors is. */
const NEAREST = 1.4;

let loaded = null, arranger = null;

/** Places for nodes as `[id, {x, y}]`, first sketched and then as they stay. */
function arrange(task, onPlaces) {
  arranger ??= new Worker("/js/canvas/arranger.js");
  arranger.onmessage = ({ data }) => onPlaces(data.places, data.final);
  arranger.postMessage(task);
}

/** Stops a layout that nobody waits for any more. */
function dismiss() {
  arranger?.terminate();
  arranger = null;
}

/**
 * A picture in the element. `onSelect` hears of the ids selected, `onOpen` of a node opened by a double click, `onMove`
 * of a node that was dragged, `onBusy` of whether places are being looked for.
 */
export async function stage(element, { onSelect, onOpen, onMove, onBusy, signal }) {
  const { default: cytoscape } = await (loaded ??= import("/webjars/cytoscape/dist/cytoscape.esm.min.mjs"));
  let places = new Map();
  let cy = null, arranging = null;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  function open(many) {
    cy = cytoscape({ container: element, style: look(many, element.clientWidth < SMALL), layout: { name: "preset" }, minZoom: .05, maxZoom: 3, selectionType: "additive",
      textureOnViewport: many, pixelRatio: many ? 1 : "auto", boxSelectionEnabled: true });
    cy.on("select unselect", () => onSelect(cy.$(":selected").map(one => one.id())));
    cy.on("tap", event => event.target === cy && cy.$(":selected").unselect());
    cy.on("dbltap", "node", event => onOpen(event.target.id()));
    cy.on("dragfree", "node", event => onMove(event.target.id(), event.target.position()));
    cy.scratch("many", many);
  }

  const restyle = () => cy?.style(look(cy.scratch("many"), element.clientWidth < SMALL));
  addEventListener("themechange", restyle, { signal });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle, { signal });
  const watch = new ResizeObserver(() => cy?.resize());
  watch.observe(element);
  signal.addEventListener("abort", () => { dismiss(); watch.disconnect(); cy?.destroy(); cy = null; });

  const pinned = () => cy.nodes(".pinned").map(node => [node.id(), { ...node.position() }]);

  function layout(anew) {
    if (arranging) dismiss();
    // What comes in between, before anything has found its place, begins anew as well.
    const fresh = anew || arranging?.fresh === true;
    arranging = { fresh };
    onBusy(true);
    arrange({ fresh, pins: pinned(), nodes: cy.nodes().map(node => ({ id: node.id(), size: node.width(), position: fresh ? null : { ...node.position() } })),
      edges: cy.edges().map(edge => [edge.data("source"), edge.data("target")]) }, settle);
  }

  /** Moves the actors to where they belong. */
  function settle(found, final) {
    if (!cy) return;
    if (final) {
      arranging = null;
      onBusy(false);
    }
    places = new Map(found);
    const move = !still && !cy.scratch("many");
    cy.layout({ name: "preset", positions: Object.fromEntries(found), fit: true, padding: 40, animate: move, animationDuration: 350 }).run();
    setTimeout(() => cy && cy.zoom() > NEAREST && cy.zoom(NEAREST) && cy.center(), move ? 360 : 0);
  }

  return {
    /** Shows exactly these nodes and lines; what was there stays where it is. */
    draw({ nodes, lines, pins }) {
      const many = nodes.length > MANY;
      if (cy?.scratch("many") !== many) {
        cy?.nodes().forEach(node => { places.set(node.id(), { ...node.position() }); });
        cy?.destroy();
        open(many);
      }
      const before = new Set(cy.nodes().map(node => node.id()));
      const most = Math.max(1, ...nodes.map(node => node.statements));
      const roomy = lines.length <= LABELLED;
      const heaviest = Math.max(1, ...lines.map(line => line.count));
      const elements = [
        ...nodes.map(node => ({ group: "nodes", data: { ...node, size: Math.sqrt(node.statements / most) },
          ...((pins.get(node.id) ?? places.get(node.id)) && { position: { ...(pins.get(node.id) ?? places.get(node.id)) } }) })),
        ...lines.map(line => ({ group: "edges", classes: `${line.mixed ? "mixed " : ""}${line.both ? "both" : ""}`,
          data: { id: line.id, source: line.source, target: line.target, type: line.type, weight: Math.sqrt(line.count / heaviest), label: many ? "" : label(line, roomy) } })),
      ];
      const wanted = new Set(elements.map(one => one.data.id));
      cy.batch(() => {
        cy.elements().filter(one => !wanted.has(one.id())).remove();
        const fresh = [];
        for (const one of elements) {
          const there = cy.getElementById(one.data.id);
          if (there.empty()) fresh.push(one);
          else {
            there.data(one.data);
            if (one.group === "edges") there.classes(one.classes);
          }
        }
        cy.add(fresh);
        cy.nodes().forEach(node => {
          const pin = pins.get(node.id());
          node.toggleClass("pinned", !!pin);
          if (pin) node.position({ ...pin });
        });
      });
      const unplaced = cy.nodes().filter(node => !before.has(node.id()) && !places.has(node.id()) && !pins.has(node.id()));
      if (before.size) unplaced.forEach(besideNeighbour);
      cy.nodes().forEach(node => { places.set(node.id(), { ...node.position() }); });
      if (unplaced.nonempty()) layout(before.size === 0);
      else if (!before.size) cy.fit(undefined, 40);
    },
    /** Hides the actors of these kinds. */
    hide(kinds) {
      cy.batch(() => cy.nodes().forEach(node => { node.toggleClass("away", kinds.has(node.data("kind"))); }));
    },
    select(ids) {
      cy.batch(() => { cy.$(":selected").unselect(); ids.forEach(id => cy.getElementById(id).select()); });
    },
    /** Marks the actor that the keyboard stands on, and brings it into view. */
    point(id) {
      cy.$(".pointed").removeClass("pointed");
      const node = cy.getElementById(id ?? "");
      if (node.empty()) return;
      node.addClass("pointed");
      const { x, y } = node.renderedPosition();
      if (x < 30 || y < 30 || x > cy.width() - 30 || y > cy.height() - 30) cy.center(node);
    },
    arrange: () => layout(true),
    fit: () => cy.animate({ fit: { padding: 40 }, duration: still ? 0 : 250 }),
    zoom: factor => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    pan: (x, y) => cy.panBy({ x, y }),
    png: () => cy.png({ output: "blob", bg: background(), full: true, scale: 2, maxWidth: 6000, maxHeight: 6000 }),
    /** Where every actor that is to be seen stands, and how large it is. */
    positions: () => new Map(cy.nodes().not(".away").map(node => [node.id(), { ...node.position(), size: node.width() }])),
  };
}

/** Puts newcomers around whom they are next to, each in another direction, as seeds lie in a sunflower. */
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
