// A worker that finds places for actors.
const load = (...names) => importScripts(...names.map(name => `/webjars/${name}`));

/** From this many on fcose takes a minute, springs seconds. */
const MANY = 300;
const LENGTH = 90, PUSH = -260, SKETCH = 40, ROUNDS = 140, COOLING = .04;

onmessage = ({ data }) => {
  const tell = (places, final) => postMessage({ places, final });
  if (data.nodes.length > MANY) springs(data, tell);
  else tell(fcose(data), true);
};

function fcose({ nodes, edges, fresh, pins }) {
  if (!self.cytoscape) {
    load("cytoscape/dist/cytoscape.min.js", "layout-base/layout-base.js", "cose-base/cose-base.js", "cytoscape-fcose/cytoscape-fcose.js");
    cytoscape.use(cytoscapeFcose);
  }
  const cy = cytoscape({ headless: true, styleEnabled: true, style: [{ selector: "node", style: { width: "data(size)", height: "data(size)" } }],
    elements: { nodes: nodes.map(({ id, size, position }) => ({ data: { id, size }, ...(position && { position }) })),
      edges: edges.map(([source, target], i) => ({ data: { id: `edge ${i}`, source, target } })) } });
  cy.layout({ name: "fcose", animate: false, quality: "proof", randomize: fresh, nodeSeparation: 140, idealEdgeLength: 160, nodeRepulsion: 9000,
    packComponents: true, ...(pins.length && { fixedNodeConstraint: pins.map(([nodeId, position]) => ({ nodeId, position })) }) }).run();
  const places = cy.nodes().map(node => [node.id(), { ...node.position() }]);
  cy.destroy();
  return places;
}

function springs({ nodes, edges, fresh, pins }, tell) {
  if (!self.d3) load("d3-dispatch/dist/d3-dispatch.min.js", "d3-quadtree/dist/d3-quadtree.min.js", "d3-timer/dist/d3-timer.min.js", "d3-force/dist/d3-force.min.js");
  const fixed = new Map(pins.map(([id, { x, y }]) => [id, { fx: x, fy: y }]));
  const all = nodes.map(({ id, size, position }) => ({ id, size, ...position, ...fixed.get(id) }));
  const simulation = d3.forceSimulation(all).stop().alphaDecay(COOLING)
    .force("edges", d3.forceLink(edges.map(([source, target]) => ({ source, target }))).id(node => node.id).distance(LENGTH))
    .force("apart", d3.forceManyBody().strength(PUSH).distanceMax(12 * LENGTH))
    .force("room", d3.forceCollide(node => node.size / 2 + 4))
    .force("x", d3.forceX().strength(.06)).force("y", d3.forceY().strength(.06));
  const places = () => all.map(({ id, x, y }) => [id, { x, y }]);
  if (fresh) {
    simulation.tick(SKETCH);
    tell(places(), false);
  } else simulation.alpha(.3);
  tell((simulation.tick(ROUNDS), places()), true);
}
