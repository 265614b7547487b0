package dev.talkgraph.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a reader sees in a picture, in an order that does not depend on the reader. */
record Drawn(List<Subgraph.Node> nodes, List<Subgraph.Link> links) {

    static Drawn of(Collection<Subgraph.Node> nodes, Collection<Subgraph.Link> links) {
        return new Drawn(
                nodes.stream().sorted(Comparator.comparing(Subgraph.Node::id)).toList(),
                links.stream().sorted(Comparator.comparing(Subgraph.Link::key)).toList());
    }

    static Drawn of(Subgraph picture) {
        return of(picture.nodes(), picture.links());
    }

    Drawn withLabels(UnaryOperator<String> change) {
        return new Drawn(
                nodes.stream()
                        .map(
                                node ->
                                        new Subgraph.Node(
                                                node.id(),
                                                node.type(),
                                                change.apply(node.label()),
                                                node.weight(),
                                                node.community()))
                        .toList(),
                links);
    }

    /** As a format has it that keeps labels on one line. */
    Drawn plain() {
        return withLabels(
                label ->
                        label.replaceAll("[\\t\\n\\r\\x85\\x{2028}\\x{2029}]", " ")
                                .replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]", "\uFFFD"));
    }

    Drawn withoutWeights() {
        return new Drawn(
                nodes.stream()
                        .map(node -> new Subgraph.Node(node.id(), node.type(), node.label(), 0))
                        .toList(),
                links.stream()
                        .map(
                                link ->
                                        new Subgraph.Link(
                                                link.source(), link.target(), link.type(), 0))
                        .toList());
    }
}
