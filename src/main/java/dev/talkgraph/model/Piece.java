package dev.talkgraph.model;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What the model is shown of a document, and its words back as JSON. */
final class Piece {

    private static final int MOST_PEOPLE = 20;
    private static final String FENCE = "```";

    private Piece() {}

    /** A piece below what is known of the whole: the episode and those who take part. */
    static String of(EpisodeDocument document, SourceFacts facts, Chunk chunk) {
        var statement = facts.statement();
        var people =
                facts.people().stream()
                        .filter(person -> person.role() != Role.MENTIONED)
                        .limit(MOST_PEOPLE)
                        .map(person -> person.name() + " (" + person.role() + ")")
                        .collect(Collectors.joining(", "));
        return """
               Podcast: %s
               Episode: %s
               People: %s

               %s"""
                .formatted(
                        orUnknown(statement.podcast()),
                        orUnknown(statement.title()),
                        people.isEmpty() ? "unknown" : people,
                        document.text().substring(chunk.start(), chunk.end()));
    }

    private static String orUnknown(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "unknown" : text;
    }

    /** Some models set their JSON as Markdown sets code. */
    static JsonNode tree(String content) {
        var text = content.strip();
        if (text.startsWith(FENCE) && text.endsWith(FENCE) && text.indexOf('\n') > 0) {
            text = text.substring(text.indexOf('\n'), text.length() - FENCE.length());
        }
        return Endpoint.tree(text.getBytes(StandardCharsets.UTF_8));
    }
}
