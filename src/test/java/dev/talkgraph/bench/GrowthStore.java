package dev.talkgraph.bench;

import dev.talkgraph.fixture.Service;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The folder of a service with an invented corpus in it, kept below {@code target} for the next run. */
record GrowthStore(Path data, Subjects subjects, double seconds) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Makes it, unless it is there. */
    @SuppressWarnings("unchecked") // What is read was written here.
    static GrowthStore of(int claims) throws IOException, InterruptedException {
        var data = Path.of("target", "growth-" + claims);
        var asked = data.resolve("subjects.json");
        if (Files.exists(asked)) {
            Map<String, List<String>> kept = JSON.readValue(asked.toFile(), Map.class);
            return new GrowthStore(data, Subjects.from(kept), 0);
        }
        var begin = System.nanoTime();
        delete(data);
        var files = data.resolve("import");
        Subjects subjects;
        try (var folder = new ImportFolder(files)) {
            subjects = InventedCorpus.write(claims, folder);
            System.out.printf("%,d claims written in %.0f s%n", claims, Service.seconds(begin));
            folder.importInto(data.resolve("neo4j").toAbsolutePath());
        }
        delete(files);
        JSON.writeValue(asked.toFile(), subjects.all());
        return new GrowthStore(data, subjects, Service.seconds(begin));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    double gibibytes() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum()
                    / (double) (1 << 30);
        }
    }
}
