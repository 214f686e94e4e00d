// The picture: Cytoscape with the fcose layout, loaded when the first graph is drawn.
import { background, look } from "./look.js";
import { verb } from "../parts/relation-card.js";

/** Among more lines than this, those that only speak of somebody go without words. */
const LABELLED = 25;

/** How near the first view of a few actors is. */
const NEAREST = 1.4;

let loaded = null;

const script = src => new Promise((done, failed) => document.head.append(
  Object.assign(document.createElement("script"), { src, onload: done, onerror: () => failed(new Error(`cannot load ${src}`)) })));

/** Cytoscape itself is a module; its layout is made of scripts that find one another by global names. */
async function library() {
  const { default: cytoscape } = await import("/webjars/cytoscape/dist/cytoscape.esm.min.mjs");
  for (const name of ["layout-base/layout-base.js", "cose-base/cose-base.js", "cytoscape-fcose/cytoscape-fcose.js"]) await script(`/webjars/${name}`);
  cytoscape.use(globalThis.cytoscapeFcose);
  return cytoscape;
}

/** A picture in the element; `onSelect` hears of the ids selected, `onOpen` of a node opened by a double click. */
export async function stage(element, { onSelect, onOpen, signal }) {
  const cytoscape = await (loaded ??= library());
  const cy = cytoscape({ container: element, style: look(), layout: { name: "preset" }, minZoom: .1, maxZoom: 3, selectionType: "additive",
    hideEdgesOnViewport: false, textureOnViewport: false, boxSelectionEnabled: true });
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  cy.on("select unselect", () => onSelect(cy.$(":selected").map(one => one.data())));
  cy.on("tap", event => event.target === cy && cy.$(":selected").unselect());
  cy.on("dbltap", "node", event => onOpen(event.target.id()));
  cy.on("layoutstop", () => {
    if (cy.zoom() > NEAREST) cy.zoom(NEAREST).center();
  });
  const restyle = () => cy.style(look());
  addEventListener("themechange", restyle, { signal });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle, { signal });
  signal.addEventListener("abort", () => cy.destroy());

  function layout(fresh) {
    cy.resize();
    cy.layout({ name: "fcose", quality: cy.nodes().length > 400 ? "default" : "proof", randomize: fresh, animate: !fresh && !still && cy.nodes().length < 200,
      animationDuration: 400, nodeSeparation: 140, idealEdgeLength: 160, nodeRepulsion: 9000, packComponents: true, padding: 40 }).run();
  }

  return {
    /** Shows exactly these; what was there stays where it is. */
    draw({ nodes, edges }) {
      const before = new Set(cy.nodes().map(node => node.id()));
      const most = Math.max(1, ...nodes.map(node => node.statements));
      const roomy = edges.length <= LABELLED;
      const heaviest = Math.max(1, ...edges.map(edge => edge.count));
      const elements = [
        ...nodes.map(node => ({ group: "nodes", data: { ...node, size: Math.sqrt(node.statements / most) } })),
        ...edges.map(edge => ({ group: "edges", data: { ...edge, id: key(edge), weight: Math.sqrt(edge.count / heaviest),
          label: !roomy && edge.type === "SPOKE_ABOUT" ? "" : `${verb(edge.type)}${edge.count > 1 ? ` ×${edge.count}` : ""}` } })),
      ];
      const wanted = new Set(elements.map(one => one.data.id));
      cy.batch(() => {
        cy.elements().filter(one => !wanted.has(one.id())).remove();
        for (const one of elements) {
          const there = cy.getElementById(one.data.id);
          if (there.nonempty()) there.data(one.data);
          else cy.add(one);
        }
      });
      if (cy.nodes().some(node => !before.has(node.id()))) layout(before.size === 0);
    },
    /** Hides what the filters leave out. */
    filter(kinds, keeps) {
      cy.batch(() => {
        cy.nodes().forEach(node => { node.toggleClass("away", kinds.has(node.data("kind"))); });
        cy.edges().forEach(edge => { edge.toggleClass("away", !keeps(edge.data())); });
      });
    },
    select(ids) {
      cy.batch(() => { cy.$(":selected").unselect(); ids.forEach(id => cy.getElementById(id).select()); });
    },
    pin(ids) {
      ids.forEach(id => { const node = cy.getElementById(id); if (node.locked()) node.unlock(); else node.lock(); });
    },
    arrange: () => layout(true),
    fit: () => cy.animate({ fit: { padding: 40 }, duration: still ? 0 : 250 }),
    zoom: factor => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    png: () => cy.png({ output: "blob", bg: background(), full: true, scale: 2, maxWidth: 6000, maxHeight: 6000 }),
    positions: () => Object.fromEntries(cy.nodes().map(node => [node.id(), node.position()])),
  };
}

export const key = edge => `${edge.source}\n${edge.type}\n${edge.target}`;
