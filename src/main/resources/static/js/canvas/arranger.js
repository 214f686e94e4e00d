// A worker that finds places for actors with fcose, so that the page stays alive meanwhile.
importScripts(...["cytoscape/dist/cytoscape.min.js", "layout-base/layout-base.js", "cose-base/cose-base.js", "cytoscape-fcose/cytoscape-fcose.js"]
  .map(name => `/webjars/${name}`));
cytoscape.use(cytoscapeFcose);

/** From this many on fcose's polish takes a minute: its sketch is relaxed by springs instead. */
const MANY = 300;
const LENGTH = 110, ROUNDS = 150, GRAVITY = .12;

onmessage = ({ data: { nodes, edges, fresh, pins } }) => {
  const many = nodes.length > MANY;
  const cy = cytoscape({ headless: true, styleEnabled: !many,
    style: many ? undefined : [{ selector: "node", style: { width: "data(size)", height: "data(size)" } }],
    elements: { nodes: nodes.map(({ id, size, position }) => ({ data: { id, size }, ...(position && { position }) })),
      edges: edges.map(([source, target], i) => ({ data: { id: `edge ${i}`, source, target } })) } });
  const tell = (places, final) => postMessage({ places, final });
  const places = () => cy.nodes().map(node => [node.id(), { ...node.position() }]);
  if (!many || fresh) {
    cy.layout({ name: "fcose", animate: false, quality: many ? "draft" : "proof", randomize: fresh, nodeSeparation: 140, idealEdgeLength: 160,
      nodeRepulsion: 9000, packComponents: true, ...(pins.length && { fixedNodeConstraint: pins.map(([nodeId, position]) => ({ nodeId, position })) }) }).run();
  }
  if (many && fresh) tell(places(), false);
  tell(many ? relaxed(places(), edges, new Map(pins)) : places(), true);
  cy.destroy();
};

/**
 * The places moved until edges are about as long as they should be and nodes stand apart: Fruchterman and Reingold's
 * springs ("Graph drawing by force-directed placement", 1991), where only nodes in nearby cells of a grid repel one another.
 */
function relaxed(places, edges, pins) {
  const index = new Map(places.map(([id], i) => [id, i]));
  const x = Float64Array.from(places, ([id, at]) => (pins.get(id) ?? at).x), y = Float64Array.from(places, ([id, at]) => (pins.get(id) ?? at).y);
  const ends = edges.map(([a, b]) => [index.get(a), index.get(b)]);
  const degree = new Float64Array(x.length);
  ends.forEach(([a, b]) => { degree[a]++; degree[b]++; });
  const reach = 3 * LENGTH;
  for (let round = 0; round < ROUNDS; round++) {
    const dx = new Float64Array(x.length), dy = new Float64Array(x.length);
    const cells = new Map();
    const cell = i => Math.floor(x[i] / reach) * 100003 + Math.floor(y[i] / reach);
    for (let i = 0; i < x.length; i++) {
      const there = cells.get(cell(i));
      if (there) there.push(i);
      else cells.set(cell(i), [i]);
    }
    const push = (i, j, force) => {
      const ax = x[i] - x[j] || (i - j) * .01, ay = y[i] - y[j] || .01;
      const far = Math.hypot(ax, ay), strength = force(far) / far;
      dx[i] += ax * strength; dy[i] += ay * strength;
      dx[j] -= ax * strength; dy[j] -= ay * strength;
    };
    for (const [at, members] of cells) {
      for (const beside of [0, 1, 100003, 100004, 100002]) {
        const others = cells.get(at + beside) ?? [];
        for (let m = 0; m < members.length; m++) {
          for (let o = beside ? 0 : m + 1; o < others.length; o++) push(members[m], others[o], far => far < reach ? LENGTH * LENGTH / far : 0);
        }
      }
    }
    for (const [a, b] of ends) push(a, b, far => -far * far / LENGTH / Math.sqrt(Math.min(degree[a], degree[b])) / 2);
    const middle = [x, y].map(all => all.reduce((sum, one) => sum + one, 0) / all.length);
    const most = LENGTH * (1 - round / ROUNDS) + 1;
    for (let i = 0; i < x.length; i++) {
      if (pins.has(places[i][0])) continue;
      dx[i] -= (x[i] - middle[0]) * GRAVITY;
      dy[i] -= (y[i] - middle[1]) * GRAVITY;
      const far = Math.hypot(dx[i], dy[i]) || 1, step = Math.min(far, most);
      x[i] += dx[i] / far * step;
      y[i] += dy[i] / far * step;
    }
  }
  return places.map(([id], i) => [id, { x: x[i], y: y[i] }]);
}
