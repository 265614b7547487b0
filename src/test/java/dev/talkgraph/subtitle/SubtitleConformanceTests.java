package dev.talkgraph.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.source.Decoding;
import dev.talkgraph.source.Lines;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets of cases with what other readers of the same formats expect. */
class SubtitleConformanceTests {

    private static final Path SETS =
            Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("conformance");
    private static final JsonMapper JSON = new JsonMapper();

    /** Cases that are read in another way here, and why that is right. */
    private static final Map<String, String> OTHERWISE =
            Map.of(
                    "cue-times/fraction-digits.vtt",
                    "hundredths of a second are as plain as thousandths",
                    "cue-times/minimum-spots-over-sixty.vtt",
                    "120:00 is two hours counted in minutes: no recording is 120 hours long");

    private static List<Path> files(String set, String ending) throws IOException {
        var folder = SETS.resolve(set);
        assumeThat(folder).as("the sets of cases are not at hand").isDirectory();
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void webVttHasTheCuesThatVttJsExpects() throws IOException {
        var unmet = new TreeMap<String, String>();
        var cases = 0;
        for (var file : files("vtt.js", ".vtt")) {
            var expected = Path.of(file.toString().replaceFirst("\\.vtt$", ".json"));
            if (!Files.exists(expected)) {
                continue;
            }
            cases++;
            var wanted = new ArrayList<String>();
            for (var cue : JSON.readTree(Files.readString(expected)).path("cues")) {
                if (!cue.path("text").asString().isBlank()) {
                    wanted.add(line(cue.path("startTime"), cue.path("endTime"), cue.path("text")));
                }
            }
            var found = new ArrayList<String>();
            var lines = Lines.of(Decoding.text(Files.readAllBytes(file)));
            if (new WebVtt().recognises(lines)) {
                for (var cue : WebVttCues.in(lines.text())) {
                    found.add(cue.start() + " " + cue.end() + " " + cue.words());
                }
            }
            if (!found.equals(wanted)) {
                unmet.put(
                        SETS.resolve("vtt.js").relativize(file).toString(), wanted + " / " + found);
            }
        }
        System.out.printf("vtt.js: %d of %d cases%n", cases - unmet.size(), cases);
        unmet.forEach((name, why) -> System.out.println("  " + name + ": " + why));
        assertThat(unmet.keySet()).isEqualTo(OTHERWISE.keySet());
    }

    private static String line(JsonNode start, JsonNode end, JsonNode text) {
        return start.asDouble() + " " + end.asDouble() + " " + CueWords.plain(text.asString());
    }
}
