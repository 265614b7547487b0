package dev.talkgraph.paths;

import dev.talkgraph.paths.Paths.Written;
import dev.talkgraph.reading.SourceTexts;
import dev.talkgraph.subgraph.NodeType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells paths to people.
 *
 * @param labels how nodes are called, by element
 * @param written what is known of edges, by link
 * @param words the words of the sources that the edges are written in
 */
record Telling(Map<String, String> labels, Map<String, Written> written, SourceTexts.Words words) {

    /** What is shown of a text inside a sentence. */
    private static final int LONGEST = 140;

    PathAnswer.Path path(PathGraph.Way way) {
        return new PathAnswer.Path(
                way.strength(),
                explanation(way),
                way.nodes().stream().map(this::node).toList(),
                way.edges().stream().map(edge -> hop(edge, way.nodes())).toList());
    }

    private PathAnswer.Waypoint node(PathNode node) {
        return new PathAnswer.Waypoint(node.key(), node.type().prefix(), label(node));
    }

    private PathAnswer.Hop hop(PathEdge edge, List<PathNode> nodes) {
        var places = known(edge).places();
        return new PathAnswer.Hop(
                end(nodes, edge.source()).key(),
                end(nodes, edge.target()).key(),
                edge.tie().name(),
                edge.tie().isOpinion() ? (edge.confirmed() ? "CONFIRMED" : "CANDIDATE") : null,
                why(edge, nodes),
                places.stream().flatMap(place -> words.of(place).stream()).distinct().toList());
    }

    private String why(PathEdge edge, List<PathNode> nodes) {
        var source = end(nodes, edge.source());
        var target = end(nodes, edge.target());
        var sentence = edge.tie().sentence(named(source), named(target));
        var known = known(edge);
        if (edge.tie() == Tie.RELATED_TO) {
            return sentence
                    + ": "
                    + count(known.sharedClaims(), "claim")
                    + " and "
                    + count(known.sharedEpisodes(), "episode")
                    + " about both";
        }
        if (!edge.tie().isOpinion()) {
            return sentence;
        }
        var reason = known.reason() == null ? "" : " (" + known.reason() + ")";
        return sentence + reason + (edge.confirmed() ? "" : ", as far as can be told");
    }

    private String explanation(PathGraph.Way way) {
        return Explanation.of(way, this::why, this::named);
    }

    private Written known(PathEdge edge) {
        return Objects.requireNonNull(written.get(edge.link()), "An edge that was just there");
    }

    private String label(PathNode node) {
        return labels.getOrDefault(node.element(), node.id());
    }

    private String named(PathNode node) {
        var label = label(node);
        if (node.type() == NodeType.PERSON || node.type() == NodeType.TOPIC) {
            return label;
        }
        if (label.length() <= LONGEST) {
            return "“" + label + "”";
        }
        var end = label.lastIndexOf(' ', LONGEST);
        return "“" + label.substring(0, end > 0 ? end : label.offsetByCodePoints(0, 100)) + " …”";
    }

    private static PathNode end(List<PathNode> nodes, String element) {
        return nodes.stream()
                .filter(node -> node.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static String count(@Nullable Long many, String word) {
        var number = many == null ? 0 : many;
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
