package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.fixture.Machine;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is printed, what {@code target/accuracy.json} holds, and the worst cases of every row in
 * {@code target/accuracy/}.
 */
record Report(Machine machine, String extractor, String corpus, List<Row> rows) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path TARGET = Path.of("target");

    Report(Machine machine, String corpus, List<Row> rows) {
        this(machine, Extractor.version(), corpus, rows);
    }

    void publish() throws IOException {
        System.out.println();
        System.out.println(machine);
        System.out.println("corpus " + corpus + ", extractor " + extractor);
        rows.forEach(row -> System.out.println(row.lines()));
        Files.writeString(TARGET.resolve("accuracy.json"), JSON.writeValueAsString(this));
        var folder = Files.createDirectories(TARGET.resolve("accuracy"));
        for (var row : rows) {
            var worst = row.worst().stream().map(Miss::toString);
            Files.writeString(
                    folder.resolve(row.file()),
                    worst.collect(Collectors.joining("\n\n", "", "\n")));
        }
    }
}
