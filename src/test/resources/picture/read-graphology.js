// Prints the nodes and edges of the graphs that graphology makes of the texts given as a list on
// standard input: its own serialisation, or GEXF where it is XML.
const library = require('module').createRequire(process.argv[2]);
const Graph = library('graphology');
const read = text => text.startsWith('<')
  ? library('graphology-gexf').parse(Graph, text)
  : Graph.from(JSON.parse(text));
const drawn = graph => ({
  nodes: graph.mapNodes((id, {label = '', type, kind = type, weight, community}) =>
    ({id, label, type: kind, weight, community})),
  links: graph.mapEdges((key, {kind, weight}, source, target, from, to, undirected) =>
    ({source, target, type: kind, weight, undirected}))
});
console.log(JSON.stringify(JSON.parse(require('fs').readFileSync(0, 'utf8')).map(read).map(drawn)));
