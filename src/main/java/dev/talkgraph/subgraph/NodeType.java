package dev.talkgraph.subgraph;

import dev.talkgraph.reading.Kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The nodes that a picture may show. */
public enum NodeType {
    PERSON("Person", Kind.PERSON),
    PODCAST("Podcast", Kind.PODCAST),
    EPISODE("Episode", Kind.EPISODE),
    TOPIC("Topic", Kind.TOPIC),
    CLAIM("Claim", Kind.CLAIM),
    QUOTE("Quote", Kind.QUOTE),
    QUESTION("Question", Kind.QUESTION);

    private final String label;
    private final Kind kind;

    NodeType(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    /** What such nodes are labelled with in the graph. */
    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /** How ids begin: {@code topic:…}. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of a node with these labels. */
    public static NodeType of(List<String> labels) {
        for (var type : values()) {
            if (labels.contains(type.label)) {
                return type;
            }
        }
        throw new IllegalStateException("No picture shows nodes labelled " + labels);
    }

    /** The type that people call so, in any case; a guest is a person. */
    static Optional<NodeType> named(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> type.name().equals(upper.equals("GUEST") ? "PERSON" : upper))
                .findFirst();
    }
}
