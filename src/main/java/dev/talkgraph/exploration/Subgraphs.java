package dev.talkgraph.exploration;

import dev.talkgraph.graph.Cypher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The graph around things. The work is bounded however many edges a node has. */
@QueryClass
class Subgraphs {

    private static final String FOCUS = Cypher.named("exploration/subgraph-focus");
    private static final String STEP = Cypher.named("exploration/subgraph-step");
    private static final String SIZE = Cypher.named("exploration/subgraph-size");
    private static final String LINKS = Cypher.named("exploration/subgraph-links");
    private static final String NODES = Cypher.named("exploration/subgraph-nodes");

    /** Edges of one type and direction that are read at one node before the strongest are kept. */
    private static final int READ = 1_000;

    /** Nodes that are met before the search ends. */
    private static final int MOST_FOUND = 2_000;

    /** Nodes that one statement goes on from. */
    private static final int TOGETHER = 20;

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
        var search = new Search(request, focus(request));
        search.run();
        return search.result();
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

    record Element(String element) {}

    record Step(
            String origin,
            String other,
            String otherId,
            String source,
            String target,
            String type,
            String link,
            double weight) {}

    record Edge(String source, String target, String type, String link, double weight) {}

    record Size(long nodes, long links) {}

    record Shown(String element, String id, List<String> labels, String label, double weight) {

        Subgraph.Node node() {
            var type = NodeType.of(labels).prefix();
            return new Subgraph.Node(type + ":" + id, type, label, weight);
        }
    }

    /** Which way two nodes are joined; parallel edges are drawn as one. */
    private record Join(String source, String target, String type) {}

    /** One search, breadth first. */
    private final class Search {

        private final SubgraphRequest request;
        private final List<String> focus;
        private final Set<String> found = new LinkedHashSet<>();
        private final Map<String, Edge> edges = new LinkedHashMap<>();
        private boolean cut;

        Search(SubgraphRequest request, List<String> focus) {
            this.request = request;
            this.focus = focus;
            found.addAll(focus);
        }

        void run() {
            var frontier = focus;
            for (int depth = 1; depth <= request.depth() && !frontier.isEmpty(); depth++) {
                frontier = beyond(frontier);
            }
        }

        /** The nodes one step further, in turns of a node of each type of edge, strongest first. */
        private List<String> beyond(List<String> frontier) {
            var ranked = new TreeMap<Rank, String>();
            for (int from = 0; from < frontier.size(); from += TOGETHER) {
                if (found.size() + ranked.size() >= MOST_FOUND) {
                    cut = true;
                    break;
                }
                var to = Math.min(from + TOGETHER, frontier.size());
                rank(step(frontier.subList(from, to)), ranked);
            }
            var next = new ArrayList<String>();
            for (var other : ranked.values()) {
                if (found.add(other)) {
                    next.add(other);
                }
            }
            return next;
        }

        private List<Step> step(List<String> nodes) {
            var parameters =
                    Map.of(
                            "nodes", nodes,
                            "outgoing", request.outgoing(),
                            "incoming", request.incoming(),
                            "read", Math.max(READ, request.limit() + 1),
                            "kept", request.limit() + 1);
            return rows.of(STEP, parameters, Step.class);
        }

        private void rank(List<Step> steps, Map<Rank, String> ranked) {
            var positions = new HashMap<String, Integer>();
            for (var step : steps) {
                var position = positions.merge(step.origin() + step.type(), 1, Integer::sum);
                cut |= position > request.limit();
                edges.put(
                        step.link(),
                        new Edge(
                                step.source(),
                                step.target(),
                                step.type(),
                                step.link(),
                                step.weight()));
                if (!found.contains(step.other())) {
                    ranked.put(new Rank(position, step.type(), step.otherId()), step.other());
                }
            }
        }

        Subgraph result() {
            if (request.direction() == SubgraphRequest.Direction.BOTH) {
                for (var edge : links(List.copyOf(found))) {
                    edges.putIfAbsent(edge.link(), edge);
                }
            }
            var all = joined(found);
            var truncated = cut || found.size() > request.limit();
            var kept =
                    found.stream()
                            .limit(Math.max(request.limit(), focus.size()))
                            .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
            var size = truncated ? size() : new Size(found.size(), all.size());
            return drawn(
                    kept,
                    truncated,
                    new Size(
                            Math.max(size.nodes(), found.size()),
                            Math.max(size.links(), all.size())));
        }

        private Subgraph drawn(Set<String> kept, boolean truncated, Size size) {
            var nodes = new HashMap<String, Subgraph.Node>();
            for (var shown : rows.of(NODES, Map.of("nodes", List.copyOf(kept)), Shown.class)) {
                nodes.put(shown.element(), shown.node());
            }
            var links = new ArrayList<Subgraph.Link>();
            joined(kept)
                    .forEach(
                            (join, weight) -> {
                                var source = nodes.get(join.source());
                                var target = nodes.get(join.target());
                                if (source != null && target != null) {
                                    links.add(
                                            new Subgraph.Link(
                                                    source.id(), target.id(), join.type(), weight));
                                }
                            });
            var inOrder = kept.stream().filter(nodes::containsKey).map(nodes::get).toList();
            links.sort(
                    java.util.Comparator.comparing(Subgraph.Link::source)
                            .thenComparing(Subgraph.Link::type)
                            .thenComparing(Subgraph.Link::target));
            return new Subgraph(inOrder, links, truncated, size.nodes(), size.links());
        }

        private Map<Join, Double> joined(Set<String> nodes) {
            var joined = new LinkedHashMap<Join, Double>();
            for (var edge : edges.values()) {
                if (nodes.contains(edge.source()) && nodes.contains(edge.target())) {
                    joined.merge(
                            new Join(edge.source(), edge.target(), edge.type()),
                            edge.weight(),
                            Double::sum);
                }
            }
            return joined;
        }

        private List<Edge> links(List<String> nodes) {
            return rows.of(
                    LINKS,
                    Map.of("nodes", nodes, "types", request.edgeTypes(), "widest", HUB),
                    Edge.class);
        }

        private Size size() {
            return rows.of(
                            SIZE,
                            Map.of(
                                    "nodes", focus,
                                    "outgoing", request.outgoing(),
                                    "incoming", request.incoming(),
                                    "depth", request.depth(),
                                    "most", MOST_COUNTED),
                            Size.class)
                    .getFirst();
        }
    }

    private record Rank(int position, String type, String id) implements Comparable<Rank> {

        @Override
        public int compareTo(Rank other) {
            return java.util.Comparator.comparingInt(Rank::position)
                    .thenComparing(Rank::type)
                    .thenComparing(Rank::id)
                    .compare(this, other);
        }
    }
}
