package dev.talkgraph.bench;

import dev.talkgraph.fixture.Machine;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is printed and what {@code target/bench.json} holds. */
record Report(Machine machine, String corpus, double seconds, List<Row> rows) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    void publish() throws IOException {
        System.out.println();
        System.out.println(machine);
        System.out.printf("corpus %s, measured in %.0f s%n", corpus, seconds);
        rows.forEach(row -> System.out.println(row.line()));
        Files.writeString(Path.of("target", "bench.json"), JSON.writeValueAsString(this));
    }
}
