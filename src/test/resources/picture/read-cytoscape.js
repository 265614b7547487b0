// Prints the nodes and edges that cytoscape.js has once it took the elements given on standard input.
const cytoscape = require(process.argv[2]);
const picture = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const graph = cytoscape({headless: true, elements: picture.elements});
console.log(JSON.stringify({
  nodes: graph.nodes().map(node => node.data()),
  links: graph.edges().map(edge => edge.data())
}));
