package dev.talkgraph.subgraph;

import dev.talkgraph.picture.Subgraph;
import dev.talkgraph.subgraph.Subgraphs.Edge;
import dev.talkgraph.subgraph.Subgraphs.Shown;
import dev.talkgraph.subgraph.Subgraphs.Size;
import dev.talkgraph.subgraph.Subgraphs.Step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** One search for what is around things, breadth first, until enough is found. */
final class SubgraphSearch {

    /** Nodes that are met before the search ends. */
    private static final int MOST_FOUND = 2_000;

    private final List<String> focus;
    private final int limit;
    private final Set<String> found;
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private boolean cut;

    SubgraphSearch(List<String> focus, int limit) {
        this.focus = focus;
        this.limit = limit;
        found = new LinkedHashSet<>(focus);
    }

    /** Takes steps, each from what the one before met. */
    void run(int depth, Neighbours neighbours) {
        var budget = new ReadingBudget();
        var frontier = focus;
        for (int taken = 0; taken < depth && !frontier.isEmpty(); taken++) {
            var parts = budget.parts(frontier, neighbours.edgesOfHubs(frontier));
            frontier = beyond(parts, neighbours);
        }
    }

    /** What is one step further: in turns one node of each type of edge, strongest first. */
    private List<String> beyond(List<ReadingBudget.Part> parts, Neighbours neighbours) {
        var ranked = new TreeMap<Rank, String>();
        for (var part : parts) {
            if (found.size() + ranked.size() >= MOST_FOUND) {
                cut = true;
                break;
            }
            rank(neighbours.of(part), ranked);
        }
        return ranked.values().stream().filter(found::add).toList();
    }

    private void rank(List<Step> steps, Map<Rank, String> ranked) {
        var positions = new HashMap<String, Integer>();
        for (var step : steps) {
            var position = positions.merge(step.origin() + step.type(), 1, Integer::sum);
            cut |= position > limit;
            edges.put(step.link(), step.edge());
            if (!found.contains(step.other())) {
                ranked.put(new Rank(position, step.type(), step.otherId()), step.other());
            }
        }
    }

    /** Adds edges between nodes that are found, met in another way. */
    void add(Collection<Edge> more) {
        more.forEach(edge -> edges.putIfAbsent(edge.link(), edge));
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /** Those of the nodes found that are to be shown; the focus always is. */
    List<String> kept() {
        return found.stream().limit(Math.max(limit, focus.size())).toList();
    }

    /** The picture, given the nodes to show and, where more was found, how much there is. */
    Subgraph drawn(List<Shown> shown, Supplier<Size> size) {
        var nodes = new HashMap<String, Subgraph.Node>();
        shown.forEach(node -> nodes.put(node.element(), node.node()));
        var truncated = cut || found.size() > limit;
        var counted = truncated ? size.get() : new Size(0, 0);
        return new Subgraph(
                kept().stream().filter(nodes::containsKey).map(nodes::get).toList(),
                links(nodes),
                truncated,
                Math.max(counted.nodes(), found.size()),
                Math.max(counted.links(), joined(found).size()));
    }

    private List<Subgraph.Link> links(Map<String, Subgraph.Node> nodes) {
        var links = new ArrayList<Subgraph.Link>();
        joined(nodes.keySet())
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
        links.sort(
                Comparator.comparing(Subgraph.Link::source)
                        .thenComparing(Subgraph.Link::type)
                        .thenComparing(Subgraph.Link::target));
        return links;
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

    /** Where the search learns what is beside nodes. */
    interface Neighbours {

        /** How many edges those of some nodes have that are read alone. */
        Map<String, Long> edgesOfHubs(List<String> nodes);

        /** What is one step away, of each type the strongest. */
        List<Step> of(ReadingBudget.Part part);
    }

    /** Which way two nodes are joined; parallel edges are drawn as one. */
    private record Join(String source, String target, String type) {}

    private record Rank(int position, String type, String id) implements Comparable<Rank> {

        private static final Comparator<Rank> ORDER =
                Comparator.comparingInt(Rank::position)
                        .thenComparing(Rank::type)
                        .thenComparing(Rank::id);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }
}
