// Prints the nodes and links that Mermaid finds in the flowchart given on standard input. There is
// no page here, so as much of one is made up as Mermaid needs for reading.
const fs = require('fs');
const vm = require('vm');
const text = fs.readFileSync(0, 'utf8');
const page = vm.createContext({
  document: {nodeType: 9, createElement: () => ({}), addEventListener: () => {}},
  Element: class {},
  addEventListener: () => {},
  console: {log() {}, warn() {}, error() {}, info() {}, debug() {}, trace() {}},
  setTimeout, clearTimeout, structuredClone
});
vm.runInContext('var window = globalThis, self = globalThis;', page);
vm.runInContext(fs.readFileSync(process.argv[2], 'utf8'), page);
page.mermaid.initialize({startOnLoad: false, maxEdges: 100000, maxTextSize: 10000000});
// What stands for entities while Mermaid reads, as it puts them back before it draws.
const decoded = label => label.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
page.mermaid.mermaidAPI.getDiagramFromText(text).then(diagram => {
  console.log(JSON.stringify({
    nodes: [...diagram.db.getVertices().values()].map(
        node => ({id: node.id, type: node.classes[0], label: decoded(node.text)})),
    links: diagram.db.getEdges().map(
        edge => ({source: edge.start, target: edge.end, type: decoded(edge.text)}))
  }));
}, problem => {
  console.error(String(problem));
  process.exitCode = 1;
});
