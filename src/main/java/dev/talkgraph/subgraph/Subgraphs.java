package dev.talkgraph.subgraph;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.picture.Subgraph;
import dev.talkgraph.reading.Ids;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The graph around things. The work is bounded however many edges a node has. */
@QueryClass
class Subgraphs {

    private static final String FOCUS = Cypher.named("subgraph/focus");
    private static final String HUBS = Cypher.named("subgraph/hubs");
    private static final String STEP = Cypher.named("subgraph/step");
    private static final String SIZE = Cypher.named("subgraph/size");
    private static final String LINKS = Cypher.named("subgraph/links");
    private static final String NODES = Cypher.named("subgraph/nodes");

    /** Edges of a node beyond which its edges to others shown are met from the others. */
    private static final int HUB = 500;

    /** Edges counted a step for the totals. */
    private static final int MOST_COUNTED = 10_000;

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
        search.run(request.depth(), neighbours(request));
        if (request.direction() == SubgraphRequest.Direction.BOTH) {
            search.add(links(request, search.found()));
        }
        return search.drawn(shown(search.kept()), () -> size(request, focus));
    }

    private List<String> focus(SubgraphRequest request) {
        var things =
                request.focuses().stream()
                        .map(
                                one ->
                                        Map.of(
                                                "label", one.type().label(),
                                                "id", ids.present(one.kind(), one.id())))
                        .toList();
        return rows.of(FOCUS, Map.of("focus", things), Element.class).stream()
                .map(Element::element)
                .toList();
    }

    private SubgraphSearch.Neighbours neighbours(SubgraphRequest request) {
        return new SubgraphSearch.Neighbours() {
            @Override
            public Map<String, Long> edgesOfHubs(List<String> nodes) {
                var parameters = Map.of("nodes", nodes, "widest", ReadingBudget.ANYWAY);
                return rows.of(HUBS, parameters, Hub.class).stream()
                        .collect(Collectors.toMap(Hub::element, Hub::edges));
            }

            @Override
            public List<Step> of(ReadingBudget.Part part) {
                return step(request, part);
            }
        };
    }

    private List<Step> step(SubgraphRequest request, ReadingBudget.Part part) {
        var parameters =
                Map.of(
                        "nodes", part.nodes(),
                        "outgoing", request.outgoing(),
                        "incoming", request.incoming(),
                        "read", Math.max(part.read(), request.limit() + 1),
                        "kept", request.limit() + 1);
        return rows.of(STEP, parameters, Step.class);
    }

    private List<Edge> links(SubgraphRequest request, List<String> nodes) {
        return rows.of(
                LINKS,
                Map.of("nodes", nodes, "types", request.edgeTypes(), "widest", HUB),
                Edge.class);
    }

    private List<Shown> shown(List<String> nodes) {
        return rows.of(NODES, Map.of("nodes", nodes), Shown.class);
    }

    private Size size(SubgraphRequest request, List<String> focus) {
        var parameters =
                Map.of(
                        "nodes", focus,
                        "outgoing", request.outgoing(),
                        "incoming", request.incoming(),
                        "depth", request.depth(),
                        "most", MOST_COUNTED);
        return rows.of(SIZE, parameters, Size.class).getFirst();
    }

    record Element(String element) {}

    record Hub(String element, long edges) {}

    /** An edge met at a node, and what is at its other end. */
    record Step(
            String origin,
            String other,
            String otherId,
            String source,
            String target,
            String type,
            String link,
            double weight) {

        Edge edge() {
            return new Edge(source, target, type, link, weight);
        }
    }

    record Edge(String source, String target, String type, String link, double weight) {}

    record Size(long nodes, long links) {}

    record Shown(String element, String id, List<String> labels, String label, double weight) {

        Subgraph.Node node() {
            var type = NodeType.of(labels).prefix();
            return new Subgraph.Node(type + ":" + id, type, label, weight, null);
        }
    }
}
