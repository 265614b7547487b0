package dev.talkgraph.subgraph;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.picture.Subgraph;
import dev.talkgraph.reading.Ids;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The graph around things. The work is bounded however many edges a node has. */
@QueryClass
class Subgraphs {

    private static final String FOCUS = Cypher.named("subgraph/focus");
    private static final String STEP = Cypher.named("subgraph/step");
    private static final String SIZE = Cypher.named("subgraph/size");
    private static final String LINKS = Cypher.named("subgraph/links");
    private static final String LINKS_OF_HUBS = Cypher.named("subgraph/links-of-hubs");
    private static final String NODES = Cypher.named("subgraph/nodes");

    /** Edges counted a step for the totals. */
    private static final int MOST_COUNTED = 10_000;

    /** Edges that are read at hubs to find those among them. */
    private static final int AMONG_HUBS = 20_000;

    private static final Comparator<Subgraph.Link> ORDER =
            Comparator.comparing(Subgraph.Link::source)
                    .thenComparing(Subgraph.Link::type)
                    .thenComparing(Subgraph.Link::target);

    private final Rows rows;
    private final Ids ids;

    Subgraphs(Rows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** What is within the depth asked for, nearest and strongest first. */
    Subgraph around(SubgraphRequest request) {
        var focus = focus(request);
        var search = new SubgraphSearch(focus, request.limit());
        search.run(request.depth(), (part, known, most) -> step(request, part, known, most));
        var nodes = shown(search.kept());
        var links = drawn(links(request, search), nodes);
        var size =
                search.isTruncated() ? size(request, focus) : new Size(nodes.size(), links.size());
        return new Subgraph(
                List.copyOf(nodes.values()),
                links,
                search.isTruncated(),
                Math.max(size.nodes(), search.met()),
                Math.max(size.links(), links.size()));
    }

    private List<Reached> focus(SubgraphRequest request) {
        var things =
                request.focuses().stream()
                        .map(
                                one ->
                                        Map.of(
                                                "label", one.type().label(),
                                                "id", ids.present(one.kind(), one.id())))
                        .toList();
        return rows.of(FOCUS, Map.of("focus", things), Reached.class);
    }

    private List<Met> step(
            SubgraphRequest request, ReadingBudget.Part part, List<String> known, int most) {
        var parameters =
                Map.of(
                        "nodes", part.nodes(),
                        "found", known,
                        "outgoing", request.outgoing(),
                        "incoming", request.incoming(),
                        "read", part.read(),
                        "kept", most);
        return rows.of(STEP, parameters, Met.class);
    }

    /** The edges that may be drawn: met at what has few edges, and those that join two hubs. */
    private List<Edge> links(SubgraphRequest request, SubgraphSearch search) {
        var kept = search.kept();
        var hubs = elements(kept.stream().filter(Reached::isHub).toList());
        var parameters = new HashMap<String, Object>();
        parameters.put("nodes", elements(kept));
        parameters.put("few", elements(kept.stream().filter(node -> !node.isHub()).toList()));
        var every = request.isBothWays();
        parameters.put("from", every ? elements(kept) : search.goneOnFrom());
        parameters.put("outgoing", every ? request.edgeTypes() : request.outgoing());
        parameters.put("incoming", every ? request.edgeTypes() : request.incoming());
        var links = new ArrayList<>(rows.of(LINKS, parameters, Edge.class));
        if (hubs.size() > 1) {
            parameters.put("nodes", hubs);
            parameters.put("read", AMONG_HUBS / hubs.size());
            links.addAll(rows.of(LINKS_OF_HUBS, parameters, Edge.class));
        }
        return links;
    }

    private static List<Subgraph.Link> drawn(List<Edge> links, Map<String, Subgraph.Node> nodes) {
        var drawn = new ArrayList<Subgraph.Link>();
        for (var link : links) {
            var source = nodes.get(link.source());
            var target = nodes.get(link.target());
            if (source != null && target != null) {
                drawn.add(new Subgraph.Link(source.id(), target.id(), link.type(), link.weight()));
            }
        }
        drawn.sort(ORDER);
        return drawn;
    }

    /** How nodes are shown, in their order. */
    private Map<String, Subgraph.Node> shown(List<Reached> kept) {
        var shown = new HashMap<String, Subgraph.Node>();
        rows.of(NODES, Map.of("nodes", elements(kept)), Shown.class)
                .forEach(node -> shown.put(node.element(), node.node()));
        var inOrder = new LinkedHashMap<String, Subgraph.Node>();
        for (var node : kept) {
            var picture = shown.get(node.element());
            if (picture != null) {
                inOrder.put(node.element(), picture);
            }
        }
        return inOrder;
    }

    private Size size(SubgraphRequest request, List<Reached> focus) {
        var parameters =
                Map.of(
                        "nodes", elements(focus),
                        "every", request.isEverything(),
                        "outgoing", request.outgoing(),
                        "incoming", request.incoming(),
                        "depth", request.depth(),
                        "most", MOST_COUNTED);
        return rows.of(SIZE, parameters, Size.class).getFirst();
    }

    private static List<String> elements(List<Reached> nodes) {
        return nodes.stream().map(Reached::element).toList();
    }

    /**
     * A node met one step away.
     *
     * @param position how many of the type came before it where it was met
     * @param type of the edge
     */
    record Met(long position, String type, String id, String element, long edges) {

        Reached reached() {
            return new Reached(element, edges);
        }
    }

    /** Edges of one type from one node to another; parallel ones are drawn as one. */
    record Edge(String source, String target, String type, double weight) {}

    record Size(long nodes, long links) {}

    record Shown(String element, String id, List<String> labels, String label, double weight) {

        Subgraph.Node node() {
            var type = NodeType.of(labels).prefix();
            return new Subgraph.Node(type + ":" + id, type, label, weight, null);
        }
    }
}
