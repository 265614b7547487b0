package dev.talkgraph.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was gathered between two nodes: nodes, and between two of them the cheapest edge. */
final class PathGraph {

    private final PathNode from;
    private final PathNode to;
    private final Map<String, PathNode> nodes = new HashMap<>();
    private final Map<String, Map<String, PathEdge>> edges = new HashMap<>();

    PathGraph(PathNode from, PathNode to) {
        this.from = from;
        this.to = to;
        add(from);
        add(to);
    }

    PathNode from() {
        return from;
    }

    PathNode to() {
        return to;
    }

    boolean isEnd(PathNode node) {
        return node.equals(from) || node.equals(to);
    }

    PathNode node(String element) {
        return Objects.requireNonNull(nodes.get(element), "A step from a node nobody asked for");
    }

    PathNode add(PathNode node) {
        return nodes.computeIfAbsent(node.element(), unknown -> node);
    }

    void add(PathEdge edge) {
        if (!edge.source().equals(edge.target())) {
            put(edge.source(), edge);
            put(edge.target(), edge);
        }
    }

    private void put(String end, PathEdge edge) {
        edges.computeIfAbsent(end, unknown -> new HashMap<>())
                .merge(
                        edge.otherThan(end),
                        edge,
                        (one, other) -> PathEdge.CHEAPEST.compare(one, other) <= 0 ? one : other);
    }

    /** Different ways from the one to the other, each of at most so many edges. */
    List<Way> ways(int maxHops, int most) {
        var near = distances(from, maxHops);
        var far = distances(to, maxHops);
        if (!near.containsKey(to.element())) {
            return List.of();
        }
        var between =
                near.entrySet().stream()
                        .filter(
                                each ->
                                        far.getOrDefault(each.getKey(), maxHops + 1)
                                                <= maxHops - each.getValue())
                        .map(each -> node(each.getKey()))
                        .sorted(Comparator.comparing(PathNode::key))
                        .toList();
        return new DifferentWays(this, between, maxHops).first(most);
    }

    private Map<String, Integer> distances(PathNode start, int most) {
        var distances = new HashMap<String, Integer>();
        distances.put(start.element(), 0);
        var waiting = new ArrayDeque<>(List.of(start.element()));
        while (!waiting.isEmpty()) {
            var element = waiting.remove();
            int distance = distances.getOrDefault(element, most);
            if (distance < most) {
                for (var other : around(element).keySet()) {
                    if (distances.putIfAbsent(other, distance + 1) == null) {
                        waiting.add(other);
                    }
                }
            }
        }
        return distances;
    }

    Map<String, PathEdge> around(String element) {
        return edges.getOrDefault(element, Map.of());
    }

    /**
     * One way.
     *
     * @param cost what its edges and the nodes that it passes cost
     */
    record Way(List<PathNode> nodes, List<PathEdge> edges, double cost) {

        static Way of(List<PathNode> nodes, List<PathEdge> edges) {
            double cost = edges.stream().mapToDouble(PathEdge::cost).sum();
            for (var passed : nodes.subList(1, nodes.size() - 1)) {
                cost += passed.cost();
            }
            return new Way(List.copyOf(nodes), List.copyOf(edges), cost);
        }

        /** 1 for what is as good as the same, less the more the way costs. */
        double strength() {
            return Math.round(1_000 / (1 + cost)) / 1_000.0;
        }
    }

    /** Edges of a node among others, in the order of these. */
    List<PathEdge> edges(PathNode node, Map<String, Integer> among) {
        var found = new ArrayList<PathEdge>();
        around(node.element())
                .forEach(
                        (other, edge) -> {
                            if (among.containsKey(other)) {
                                found.add(edge);
                            }
                        });
        found.sort(Comparator.comparing(edge -> among.get(edge.otherThan(node.element()))));
        return found;
    }
}
