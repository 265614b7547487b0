package dev.talkgraph.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Decoding;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
                    "120:00 is two hours counted in minutes: no recording is 120 hours long",
                    "invalid.srt",
                    "times without a fraction are as plain as others",
                    "LaLaLand_vtt_parsed.json",
                    "a word and a colon that stand once are no speaker of a whole film",
                    "how_to_start_a_podcast_json_combine_speaker_parsed.json",
                    "a price is a word of its own: a blank stands before it",
                    "how_to_start_a_podcast_json_speaker_changed_parsed.json",
                    "a price is a word of its own: a blank stands before it");

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
        unmet.forEach(
                (name, why) ->
                        System.out.printf("  %s: %s (%s)%n", name, OTHERWISE.get(name), why));
        judge(unmet.keySet(), "vtt.js", cases);
    }

    /** Those that are told above are held both ways; of others, not looked at yet, a few may differ. */
    private static void judge(Set<String> unmet, String set, int cases) {
        var otherwise = otherwise(SETS.resolve(set));
        assertThat(unmet).containsAll(otherwise);
        assertThat(unmet.stream().filter(name -> !otherwise.contains(name)))
                .as("not looked at yet")
                .hasSizeLessThanOrEqualTo(Math.max(1, cases / 8));
    }

    /** The cases of a set that are at hand and read in another way. */
    private static Set<String> otherwise(Path set) {
        return OTHERWISE.keySet().stream()
                .filter(name -> Files.exists(set.resolve(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(JsonNode start, JsonNode end, JsonNode text) {
        return start.asDouble() + " " + end.asDouble() + " " + CueWords.plain(text.asString());
    }

    /** How many items pysrt's own tests find in each file; none in what they expect to fail. */
    private static final Map<String, Integer> ITEMS =
            Map.of(
                    "utf-8.srt", 1332,
                    "windows-1252.srt", 1332,
                    "no-indexes.srt", 7,
                    "bom-utf-8.srt", 7,
                    "bom-utf-16-le.srt", 7,
                    "bom-utf-16-be.srt", 7,
                    "bom-utf-32-le.srt", 7,
                    "bom-utf-32-be.srt", 7,
                    "capability_tester.srt", 37,
                    "invalid.srt", 0);

    @Test
    void subRipHasTheItemsThatPysrtExpects() throws IOException {
        var unmet = new TreeMap<String, String>();
        var files = files("pysrt", ".srt");
        var cases = 0;
        for (var file : files) {
            var name = file.getFileName().toString();
            if (!ITEMS.containsKey(name)) {
                continue;
            }
            cases++;
            var lines = Lines.of(Decoding.text(Files.readAllBytes(file)));
            var found = new SubRip().recognises(lines) ? SubRip.cues(lines).size() : 0;
            if (found != ITEMS.get(name)) {
                unmet.put(name, found + " items and not " + ITEMS.get(name));
            }
        }
        System.out.printf("pysrt: %d of %d files%n", cases - unmet.size(), cases);
        unmet.forEach(
                (name, why) ->
                        System.out.printf("  %s: %s (%s)%n", name, OTHERWISE.get(name), why));
        judge(unmet.keySet(), "pysrt", cases);
    }

    /** What was parsed from each file, however its pieces were cut. */
    private static final Map<String, String> PARSED =
            Map.of(
                    "LaLaLand_vtt_parsed.json", "LaLaLand.vtt",
                    "buzzcast_json_combine_equal_time_space_parsed.json", "buzzcast.json",
                    "buzzcast_json_speaker_change_combine_equal_time_space_parsed.json",
                            "buzzcast.json",
                    "how_to_start_a_podcast_json_combine_speaker_parsed.json",
                            "how_to_start_a_podcast.json",
                    "how_to_start_a_podcast_json_speaker_changed_parsed.json",
                            "how_to_start_a_podcast.json",
                    "podnews_weekly_review_2023-05-05_json_parsed.json",
                            "podnews_weekly_review_2023-05-05.json");

    @Test
    void whoSaysWhatIsWhatTranscriptatorExpects() throws IOException {
        assumeThat(SETS.resolve("transcriptator")).isDirectory();
        var unmet = new TreeMap<String, String>();
        for (var entry : parsed(SETS.resolve("transcriptator")).entrySet()) {
            var folder = SETS.resolve("transcriptator");
            var wanted = new ArrayList<String>();
            for (var segment :
                    JSON.readTree(Files.readString(folder.resolve(entry.getKey())))
                            .path("segments")) {
                speak(
                        wanted,
                        segment.path("speaker").asString(""),
                        segment.path("body").asString());
            }
            var found = new ArrayList<String>();
            var reading = Readers.read(Files.readAllBytes(folder.resolve(entry.getValue())));
            var document = ((Reading.Document) reading).document();
            for (var turn : document.turns()) {
                var speaker = turn.speaker() == null ? "" : turn.speaker();
                speak(found, speaker, document.text().substring(turn.start(), turn.end()));
            }
            for (var at = 0; at < Math.max(wanted.size(), found.size()); at++) {
                var one = at < wanted.size() ? wanted.get(at) : "nothing";
                var other = at < found.size() ? found.get(at) : "nothing";
                if (!one.equals(other)) {
                    var same =
                            org.assertj.core.util.Strings.isNullOrEmpty(one)
                                    ? 0
                                    : common(one, other);
                    unmet.put(
                            entry.getKey(),
                            at + ": " + tail(one, same) + " / " + tail(other, same));
                    break;
                }
            }
        }
        System.out.printf(
                "transcriptator: %d of %d%n",
                parsed(SETS.resolve("transcriptator")).size() - unmet.size(),
                parsed(SETS.resolve("transcriptator")).size());
        unmet.forEach(
                (name, why) ->
                        System.out.printf("  %s: %s (%s)%n", name, OTHERWISE.get(name), why));
        judge(unmet.keySet(), "transcriptator", parsed(SETS.resolve("transcriptator")).size());
    }

    private static Map<String, String> parsed(Path set) {
        var here = new TreeMap<String, String>();
        PARSED.forEach(
                (parsed, file) -> {
                    if (Files.exists(set.resolve(parsed)) && Files.exists(set.resolve(file))) {
                        here.put(parsed, file);
                    }
                });
        return here;
    }

    /** Words of one speaker in a row, in single blanks. */
    private static void speak(List<String> spoken, String speaker, String words) {
        var plain = words.replaceAll("\\s+", " ").strip();
        var goesOn = speaker.isEmpty() && !spoken.isEmpty();
        if (goesOn || !spoken.isEmpty() && spoken.getLast().startsWith(speaker + ": ")) {
            spoken.add(spoken.removeLast() + " " + plain);
        } else {
            spoken.add(speaker + ": " + plain);
        }
    }

    private static int common(String one, String other) {
        var at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String tail(String words, int from) {
        return words.substring(Math.max(0, from - 30), Math.min(words.length(), from + 60));
    }
}
