package dev.talkgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The hand-written statements below {@code /cypher}, one a file, read by name. */
public final class Cypher {

    private Cypher() {}

    /**
     * Gives the text of a statement.
     *
     * @param name folder and file without its ending, such as {@code exploration/related-topics}
     * @throws IllegalStateException when there is no such file, so that a constant made from it
     *     fails when its class is loaded at start-up
     */
    public static String named(String name) {
        var path = "/cypher/" + name + ".cypher";
        try (var stream = Cypher.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("No statement " + path + " on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Statement " + path + " cannot be read", unreadable);
        }
    }
}
