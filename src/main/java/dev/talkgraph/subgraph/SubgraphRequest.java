package dev.talkgraph.subgraph;

import dev.talkgraph.picture.PictureFormat;
import dev.talkgraph.web.InvalidParameter;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a picture is to show.
 *
 * @param focus what to draw around, as {@code <type>:<id>}
 * @param types kinds of nodes to show, kinds of edges, or both; all where none is named
 * @param direction which way edges are followed, seen from the focus
 */
record SubgraphRequest(
        @Schema(
                        description = "What to draw around: topic:x,guest:y",
                        example = "topic:reinforcement-learning",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                List<String> focus,
        @Schema(
                        description = "How many steps away a thing may be",
                        minimum = "1",
                        maximum = "3",
                        defaultValue = "1")
                int depth,
        @Schema(
                        description =
                                "Types of nodes (person, topic, …) and of edges (COVERS, …) to show"
                                        + " and to pass; all where none is named")
                List<String> types,
        @Schema(
                        description = "Which way edges are followed, seen from the focus",
                        defaultValue = "BOTH")
                Direction direction,
        @Schema(
                        description = "The most nodes to show",
                        minimum = "1",
                        maximum = "1000",
                        defaultValue = "100")
                int limit,
        @Schema(description = "How the answer is written; where it is left out, Accept says")
                @Nullable PictureFormat format) {

    private static final int MOST_FOCUSES = 20;

    SubgraphRequest {
        focus = focus.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        types = types.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        if (focus.isEmpty()) {
            throw InvalidParameter.missing("focus", List.of("<type>:<id>"));
        }
        if (focus.size() > MOST_FOCUSES) {
            throw new InvalidParameter("focus", "up to " + MOST_FOCUSES + " things");
        }
        focus.forEach(SubgraphRequest::focus);
        types.forEach(SubgraphRequest::known);
    }

    enum Direction {
        IN,
        OUT,
        BOTH
    }

    List<Focus> focuses() {
        return focus.stream().map(SubgraphRequest::focus).distinct().toList();
    }

    /** The edges that may be followed from their start. */
    List<String> outgoing() {
        var nodes = nodeTypes();
        return edges().filter(edge -> direction != Direction.IN || !edge.isDirected())
                .filter(edge -> edge.leadsTo(nodes))
                .map(Enum::name)
                .toList();
    }

    /** The edges that may be followed from their end. */
    List<String> incoming() {
        var nodes = nodeTypes();
        return edges().filter(edge -> direction != Direction.OUT || !edge.isDirected())
                .filter(edge -> edge.comesFrom(nodes))
                .map(Enum::name)
                .toList();
    }

    /** The edges that may be shown. */
    List<String> edgeTypes() {
        return edges().map(Enum::name).toList();
    }

    /** Whether edges are followed whichever way they run. */
    boolean isBothWays() {
        return direction == Direction.BOTH;
    }

    /** Whether no edge is left out. */
    boolean isEverything() {
        return types.isEmpty() && isBothWays();
    }

    /** The nodes that may be shown beside the focus: those named, and the ends of edges named. */
    private Set<NodeType> nodeTypes() {
        var named = EnumSet.noneOf(NodeType.class);
        types.forEach(name -> NodeType.named(name).ifPresent(named::add));
        if (named.isEmpty()) {
            return EnumSet.allOf(NodeType.class);
        }
        types.forEach(name -> edgeType(name).ifPresent(edge -> named.addAll(edge.ends())));
        return named;
    }

    private Stream<EdgeType> edges() {
        var named = EnumSet.noneOf(EdgeType.class);
        types.forEach(name -> edgeType(name).ifPresent(named::add));
        return (named.isEmpty() ? EnumSet.allOf(EdgeType.class) : named).stream();
    }

    private static Focus focus(String text) {
        return Focus.of("focus", text);
    }

    private static void known(String name) {
        if (NodeType.named(name).isEmpty() && edgeType(name).isEmpty()) {
            var accepts = new ArrayList<String>();
            for (var type : NodeType.values()) {
                accepts.add(type.prefix());
            }
            for (var type : EdgeType.values()) {
                accepts.add(type.name());
            }
            throw new InvalidParameter("types", accepts);
        }
    }

    private static Optional<EdgeType> edgeType(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return Stream.of(EdgeType.values()).filter(type -> type.name().equals(upper)).findFirst();
    }
}
