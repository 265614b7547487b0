package dev.talkgraph.model;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the model is told to do, and the form of its answers. */
final class Instructions {

    static final String TEXT = resource("instructions.txt");
    static final JsonNode SCHEMA = new JsonMapper().readTree(resource("answer-schema.json"));

    private Instructions() {}

    private static String resource(String name) {
        try (var stream = Instructions.class.getResourceAsStream("/model/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("No /model/" + name + " on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("/model/" + name + " cannot be read", unreadable);
        }
    }
}
