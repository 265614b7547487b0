package dev.talkgraph.paths;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.Ids;
import dev.talkgraph.reading.Place;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;
import dev.talkgraph.reading.SourceTexts;
import dev.talkgraph.subgraph.Focus;
import dev.talkgraph.subgraph.NodeType;
import dev.talkgraph.web.InvalidParameter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How two things hang together. The work is bounded however many edges either has. */
@QueryClass
public class Paths {

    private static final String ENDS = Cypher.named("paths/ends");
    private static final String EDGES = Cypher.named("paths/edges");
    private static final String EDGES_OF_HUBS = Cypher.named("paths/edges-of-hubs");
    private static final String SHOWN = Cypher.named("paths/shown-nodes");
    private static final String EVIDENCE = Cypher.named("paths/evidence");

    /** How many paths are looked for, whatever part of them is asked for. */
    private static final int MOST = 10;

    /** Edges beyond which a node's are not all read. */
    private static final int HUB = 500;

    /** Edges of one type that are read at a hub before the strongest are kept. */
    private static final int READ = 1_000;

    private final Rows rows;
    private final Ids ids;
    private final SourceTexts texts;

    Paths(Rows rows, Ids ids, SourceTexts texts) {
        this.rows = rows;
        this.ids = ids;
        this.texts = texts;
    }

    /** Different paths, the strongest first. */
    public PathAnswer between(PathRequest request) {
        var ends = ends(List.of(request.start(), request.end()));
        var gathering = new Gathering(ends.getFirst(), ends.getLast(), this::step);
        var ways = gathering.ways(request.maxHops(), MOST);
        var asked = ways.stream().limit(request.limit()).toList();
        return new PathAnswer(told(asked), ways.size(), gathering.isTruncated());
    }

    private List<PathNode> ends(List<Focus> ends) {
        var things = ends.stream().map(end -> thing(end.type(), present(end))).toList();
        if (things.getFirst().equals(things.getLast())) {
            throw new InvalidParameter("to", "another thing than from");
        }
        return rows.of(ENDS, Map.of("ends", things), End.class).stream().map(End::node).toList();
    }

    private String present(Focus end) {
        return ids.present(end.kind(), end.id());
    }

    private static Map<String, String> thing(NodeType type, String id) {
        return Map.of("label", type.label(), "id", id);
    }

    private List<Met> step(List<PathNode> nodes) {
        var hubs = nodes.stream().collect(Collectors.partitioningBy(node -> node.degree() > HUB));
        var met = new ArrayList<Met>();
        for (var hub : List.of(false, true)) {
            var elements =
                    hubs.getOrDefault(hub, List.of()).stream().map(PathNode::element).toList();
            if (!elements.isEmpty()) {
                met.addAll(rows.of(hub ? EDGES_OF_HUBS : EDGES, bounds(elements), Met.class));
            }
        }
        return met;
    }

    private static Map<String, Object> bounds(List<String> elements) {
        return Map.of("nodes", elements, "read", READ, "kept", Gathering.KEPT);
    }

    private List<PathAnswer.Path> told(List<PathGraph.Way> ways) {
        if (ways.isEmpty()) {
            return List.of();
        }
        var elements = distinct(ways, way -> way.nodes().stream().map(PathNode::element).toList());
        var links = distinct(ways, way -> way.edges().stream().map(PathEdge::link).toList());
        var labels =
                rows.of(SHOWN, Map.of("nodes", elements), Shown.class).stream()
                        .collect(Collectors.toMap(Shown::element, Shown::label));
        var written = rows.of(EVIDENCE, Map.of("links", links, "read", READ), Written.class);
        var words = texts.wordsOf(written.stream().flatMap(each -> each.places().stream()));
        var telling =
                new Telling(
                        labels,
                        written.stream().collect(Collectors.toMap(Written::link, each -> each)),
                        words);
        return ways.stream().map(telling::path).toList();
    }

    private static List<String> distinct(
            List<PathGraph.Way> ways, Function<PathGraph.Way, Collection<String>> parts) {
        return ways.stream().map(parts).flatMap(Collection::stream).distinct().sorted().toList();
    }

    record End(String element, String id, List<String> labels, long degree) {

        PathNode node() {
            return new PathNode(element, id, NodeType.of(labels), degree);
        }
    }

    record Shown(String element, String label) {}

    /** What is known of an edge beyond its ends. */
    record Written(
            String link,
            @Nullable Long sharedClaims,
            @Nullable Long sharedEpisodes,
            @Nullable String reason,
            List<Place> places) {}
}
