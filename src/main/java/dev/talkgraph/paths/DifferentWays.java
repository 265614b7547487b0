package dev.talkgraph.paths;

import dev.talkgraph.paths.PathGraph.Way;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cheapest way between two nodes, then the cheapest one that goes elsewhere, and so on: what a
 * way has taken costs more from then on (the penalty method; compared with Yen's algorithm, which
 * answers variations of one way, by Chondrogiannis and others, "Finding k-shortest paths with
 * limited overlap", VLDB Journal 29, 2020).
 */
final class DifferentWays {

    /** What it costs to pass a node that an earlier way passed. */
    private static final double PASSED = 5;

    /** What it costs to go over an edge that an earlier way took. */
    private static final double TAKEN = 1;

    /** Searches for each way wanted, as some find one that is known. */
    private static final int TRIES = 3;

    private final List<PathNode> nodes;
    private final int maxHops;
    private final int start;
    private final int goal;
    private final PathEdge[][] edges;
    private final int[][] others;
    private final double[] passing;
    private final double[][] stepping;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param nodes all that a way may take, both ends among them
     */
    DifferentWays(PathGraph graph, List<PathNode> nodes, int maxHops) {
        this.nodes = nodes;
        this.maxHops = maxHops;
        start = nodes.indexOf(graph.from());
        goal = nodes.indexOf(graph.to());
        for (int place = 0; place < nodes.size(); place++) {
            places.put(nodes.get(place).element(), place);
        }
        edges = new PathEdge[nodes.size()][];
        others = new int[nodes.size()][];
        passing = new double[nodes.size()];
        stepping = new double[nodes.size()][];
        for (int place = 0; place < nodes.size(); place++) {
            var node = nodes.get(place);
            edges[place] = graph.edges(node, places).toArray(PathEdge[]::new);
            others[place] =
                    Arrays.stream(edges[place])
                            .mapToInt(edge -> place(edge.otherThan(node.element())))
                            .toArray();
            stepping[place] = Arrays.stream(edges[place]).mapToDouble(PathEdge::cost).toArray();
            passing[place] = place == start ? 0 : node.cost();
        }
    }

    /** The first ways, at most so many. */
    List<Way> first(int most) {
        var found = new LinkedHashMap<List<PathEdge>, Way>();
        for (int tries = 0; found.size() < most && tries < TRIES * most; tries++) {
            var way = cheapest();
            if (way == null) {
                break;
            }
            found.putIfAbsent(way.edges(), way);
            take(way);
        }
        return List.copyOf(found.values());
    }

    private void take(Way way) {
        for (var edge : way.edges()) {
            for (int end : List.of(place(edge.source()), place(edge.target()))) {
                stepping[end][Arrays.asList(edges[end]).indexOf(edge)] += TAKEN;
            }
        }
        for (var passed : way.nodes().subList(1, way.nodes().size() - 1)) {
            passing[place(passed.element())] += PASSED;
        }
    }

    private int place(String element) {
        return Objects.requireNonNull(places.get(element), "An edge to a node left out");
    }

    /** Bellman's and Ford's search, which knows how many edges it has gone. */
    private @Nullable Way cheapest() {
        var costs = new double[maxHops + 1][nodes.size()];
        var edgeTo = new int[maxHops + 1][nodes.size()];
        var nodeBefore = new int[maxHops + 1][nodes.size()];
        for (var row : costs) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        costs[0][start] = 0;
        int shortest = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int hop = 1; hop <= maxHops; hop++) {
            for (int node = 0; node < nodes.size(); node++) {
                var cost = costs[hop - 1][node] + passing[node];
                if (node == goal || cost >= best) {
                    continue;
                }
                for (int edge = 0; edge < others[node].length; edge++) {
                    var other = others[node][edge];
                    var then = cost + stepping[node][edge];
                    if (then < costs[hop][other]) {
                        costs[hop][other] = then;
                        edgeTo[hop][other] = edge;
                        nodeBefore[hop][other] = node;
                    }
                }
            }
            if (costs[hop][goal] < best) {
                best = costs[hop][goal];
                shortest = hop;
            }
        }
        return shortest == 0 ? null : way(shortest, edgeTo, nodeBefore);
    }

    private Way way(int hops, int[][] edgeTo, int[][] nodeBefore) {
        var passed = new ArrayList<PathNode>(List.of(nodes.get(goal)));
        var gone = new ArrayList<PathEdge>();
        for (int hop = hops, node = goal; hop > 0; hop--) {
            var before = nodeBefore[hop][node];
            gone.add(edges[before][edgeTo[hop][node]]);
            passed.add(nodes.get(before));
            node = before;
        }
        return Way.of(passed.reversed(), gone.reversed());
    }
}
