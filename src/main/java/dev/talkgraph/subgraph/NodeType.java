package dev.talkgraph.subgraph;

import dev.talkgraph.reading.Kind;

import java.util.List;
import java.util.Locale;

/** The nodes that a picture may show. */
enum NodeType {
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

    String label() {
        return label;
    }

    Kind kind() {
        return kind;
    }

    /** How ids begin: {@code topic:…}. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NodeType of(List<String> labels) {
        for (var type : values()) {
            if (labels.contains(type.label)) {
                return type;
            }
        }
        throw new IllegalStateException("No picture shows nodes labelled " + labels);
    }
}
