package dev.talkgraph.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gathers the part of the graph that paths between two nodes can take: step by step from that end
 * that has fewer edges before it, so that a hub is met from the other side, cheapest nodes first.
 */
final class Gathering {

    /** Edges that one step may have before it, the first node's aside. */
    private static final long MOST_EDGES = 3_000;

    /** The same for the last step where nothing is found yet. */
    private static final long LAST = 5 * MOST_EDGES;

    /** What is known of an edge of a type at a hub before the rest is left out. */
    static final int KEPT = 300;

    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final long started = System.nanoTime();
    private final PathGraph graph;
    private final Function<List<PathNode>, List<Met>> step;
    private boolean truncated;

    /**
     * @param step all edges of nodes, or the strongest {@link #KEPT} of a type
     */
    Gathering(PathNode from, PathNode to, Function<List<PathNode>, List<Met>> step) {
        graph = new PathGraph(from, to);
        this.step = step;
    }

    /** The paths found, at most so many and so long. */
    List<PathGraph.Way> ways(int maxHops, int most) {
        var near = new Side(graph.from());
        var far = new Side(graph.to());
        for (int hop = 0; hop < maxHops && !near.isDone() && !far.isDone(); hop++) {
            var side = near.isBefore(far) ? near : far;
            var ways = graph.ways(maxHops, most);
            var dearest = dearest(ways, most) - (side == near ? far : near).least();
            var next = side.next(dearest, ways.isEmpty() && hop == maxHops - 1 ? LAST : MOST_EDGES);
            if (System.nanoTime() - started > LONGEST_NANOS) {
                truncated = true;
                break;
            }
            side.take(step.apply(next));
        }
        return graph.ways(maxHops, most);
    }

    /** Whether there was more than was looked at. */
    boolean isTruncated() {
        return truncated;
    }

    /** What a path costs that is not among those looked for any more. */
    private static double dearest(List<PathGraph.Way> ways, int most) {
        return ways.size() < most
                ? Double.POSITIVE_INFINITY
                : ways.stream().mapToDouble(PathGraph.Way::cost).max().orElseThrow();
    }

    /** What is known from one end. */
    private final class Side {

        private final PathNode end;
        private final Map<String, Double> costs = new HashMap<>();
        private List<PathNode> frontier;
        private int taken;

        Side(PathNode end) {
            this.end = end;
            costs.put(end.element(), 0.0);
            frontier = List.of(end);
        }

        boolean isDone() {
            return frontier.isEmpty();
        }

        /** How many edges the next step has before it; more than the bound only from a single hub. */
        private long ahead() {
            var edges = frontier.stream().mapToLong(PathNode::degree).sum();
            return frontier.size() == 1 ? edges : Math.min(edges, MOST_EDGES);
        }

        boolean isBefore(Side other) {
            return ahead() < other.ahead() || ahead() == other.ahead() && taken <= other.taken;
        }

        /** What it takes at least to come from a node not gone on from, over one edge, to the end. */
        double least() {
            return Tie.CHEAPEST
                    + frontier.stream()
                            .mapToDouble(this::leaving)
                            .min()
                            .orElse(Double.POSITIVE_INFINITY);
        }

        /** The nodes to go on from: those that may be on a path that costs less with what is beyond. */
        List<PathNode> next(double dearest, long most) {
            var within =
                    frontier.stream()
                            .filter(node -> leaving(node) < dearest)
                            .sorted(
                                    Comparator.comparingDouble(this::leaving)
                                            .thenComparing(PathNode::key))
                            .toList();
            int many = 0;
            for (long edges = 0; many < within.size(); many++) {
                edges += within.get(many).degree();
                if (many > 0 && edges > most) {
                    truncated = true;
                    break;
                }
            }
            return within.subList(0, many);
        }

        void take(List<Met> steps) {
            var reached = new ArrayList<PathNode>();
            var ofType = new HashMap<String, Integer>();
            for (var each : steps) {
                truncated |= ofType.merge(each.origin() + each.type(), 1, Integer::sum) >= KEPT;
                var origin = graph.node(each.origin());
                var other = graph.add(each.node());
                var edge = each.edge();
                graph.add(edge);
                if (!costs.containsKey(other.element()) && !graph.isEnd(other)) {
                    reached.add(other);
                }
                costs.merge(other.element(), leaving(origin) + edge.cost(), Math::min);
            }
            frontier = reached;
            taken++;
        }

        private double leaving(PathNode node) {
            var cost = costs.getOrDefault(node.element(), Double.POSITIVE_INFINITY);
            return node.equals(end) ? cost : cost + node.cost();
        }
    }
}
