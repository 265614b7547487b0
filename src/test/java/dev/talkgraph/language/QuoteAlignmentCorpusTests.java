package dev.talkgraph.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.episode.Verification;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Measures against quotes of real pages that were located in real transcripts. */
class QuoteAlignmentCorpusTests {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));
    private static final Pattern TURN =
            Pattern.compile(
                    "^([^\\[\\n]{0,60}+)\\[\\(([0-9:]+)\\)\\]\\([^)]*+\\) ", Pattern.MULTILINE);

    private record Transcript(List<Turn> turns, SpokenText words) {

        static Transcript read(Path file) throws IOException {
            var text = Files.readString(file);
            var turns = new ArrayList<Turn>();
            var matcher = TURN.matcher(text);
            var speaker = "";
            while (matcher.find()) {
                speaker = matcher.group(1).isBlank() ? speaker : matcher.group(1).strip();
                var end = text.indexOf('\n', matcher.end());
                turns.add(
                        new Turn(
                                speaker,
                                seconds(matcher.group(2)),
                                matcher.end(),
                                end < 0 ? text.length() : end));
            }
            return new Transcript(turns, SpokenText.of(text, turns));
        }
    }

    private record Located(String number, String match, String speaker, String time, String quote) {

        static Located of(String line) {
            var cells = line.split("\t", -1);
            return new Located(cells[0], cells[2], cells[3], cells[4], cells[7]);
        }
    }

    private static double seconds(String time) {
        var seconds = 0;
        for (var part : time.split(":")) {
            seconds = seconds * 60 + Integer.parseInt(part);
        }
        return seconds;
    }

    private static List<Located> located() throws IOException {
        var gold = CORPUS.resolve("gold/lexnotes-quotes-located.tsv");
        assumeThat(gold).as("the corpus is not here").exists();
        return Files.readAllLines(gold).stream().skip(1).map(Located::of).toList();
    }

    private static Map<String, Transcript> transcripts() throws IOException {
        var transcripts = new HashMap<String, Transcript>();
        try (var files = Files.list(CORPUS.resolve("transcripts/lexfridman"))) {
            for (var file : files.sorted().toList()) {
                var number = file.getFileName().toString().split(" ", 2)[0];
                transcripts.putIfAbsent(number, Transcript.read(file));
            }
        }
        return transcripts;
    }

    @Test
    void quotesOfPagesAreFoundWhereTheyWereSpoken() throws Exception {
        var rows = located();
        var transcripts = transcripts();
        var labels = new Share();
        var speakers = new Share();
        var times = new Share();
        for (var row : rows) {
            var transcript = transcripts.get(row.number());
            var alignment = QuoteAlignment.align(row.quote(), transcript.words());
            var problem = row + " but " + alignment;
            if (!row.match().equals("partial")) {
                labels.count(label(alignment).equals(row.match()), problem);
            }
            if (!row.speaker().isEmpty()) {
                var turn =
                        alignment.places().stream()
                                .findFirst()
                                .map(place -> transcript.turns().get(place.turn()))
                                .orElse(new Turn("", -10.0, 0, 0));
                speakers.count(row.speaker().equals(turn.speaker()), problem);
                times.count(Math.abs(turn.startSeconds() - seconds(row.time())) <= 1, problem);
            }
        }
        System.out.println("labels " + labels + "\nspeakers " + speakers + "\ntimes " + times);
        assertThat(labels.value()).isGreaterThanOrEqualTo(0.97);
        assertThat(speakers.value()).isGreaterThanOrEqualTo(0.98);
        assertThat(times.value()).isGreaterThanOrEqualTo(0.98);
    }

    private static String label(Alignment alignment) {
        return switch (alignment.verification()) {
            case VERBATIM -> "verbatim";
            case NEAR -> "near";
            case PARAPHRASED, NOT_FOUND, UNCHECKED -> "absent";
        };
    }

    @Test
    void quotesOfOtherConversationsAreNotFound() throws Exception {
        var rows = located();
        var transcripts = new ArrayList<>(transcripts().entrySet());
        transcripts.sort(Map.Entry.comparingByKey());
        var absent = new Share();
        var placeless = new Share();
        for (var transcript : transcripts.subList(0, 12)) {
            for (var row : rows) {
                if (!row.number().equals(transcript.getKey())) {
                    var alignment =
                            QuoteAlignment.align(row.quote(), transcript.getValue().words());
                    var problem = row.quote() + " but " + alignment;
                    absent.count(alignment.verification() == Verification.NOT_FOUND, problem);
                    placeless.count(alignment.places().isEmpty(), problem);
                }
            }
        }
        System.out.println("absent " + absent + "\nplaceless " + placeless);
        assertThat(absent.value()).isGreaterThanOrEqualTo(0.999);
        assertThat(placeless.value()).isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void theSeedsQuotesHaveTheirPlacesInTheCaptions() throws Exception {
        var captions = CORPUS.resolve("transcripts/lexfridman-captions");
        assumeThat(captions).as("the corpus is not here").exists();
        var file = captions.resolve("108 - Sergey Levine - Robotics and Machine Learning.txt");
        var spoken = SpokenText.of(Files.readString(file), List.of());
        var expected =
                List.of(
                        "VERBATIM 1.00 the intelligence gap … very wide",
                        "NEAR 0.77 the hardware gap … very wide",
                        "NOT_FOUND 0.59 perhaps the the … different universe",
                        "NEAR 1.00 if your machine … it back",
                        "NEAR 1.00 I'd like to … the universe",
                        "NOT_FOUND 0.71 reinforcement learning actually … that system");
        assertThat(seedQuotes()).map(quote -> shown(quote, spoken)).isEqualTo(expected);
    }

    private static List<String> seedQuotes() throws IOException {
        var quotes = new ArrayList<String>();
        try (var pages = Files.list(CORPUS.resolve("seeds"))) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                var text = Files.readString(page);
                var section = text.substring(text.indexOf("Notable Quotes\n") + 15);
                var end = Pattern.compile("^(Still open|Questions Answered)", Pattern.MULTILINE);
                end.split(section)[0]
                        .lines()
                        .filter(line -> !line.startsWith("—"))
                        .forEach(quotes::add);
            }
        }
        return quotes;
    }

    private static String shown(String quote, SpokenText spoken) {
        var alignment = QuoteAlignment.align(quote, spoken);
        var words = List.of(alignment.spokenText().split(" "));
        return "%s %.2f %s … %s"
                .formatted(
                        alignment.verification(),
                        alignment.score(),
                        String.join(" ", words.subList(0, 3)),
                        String.join(" ", words.subList(words.size() - 2, words.size())));
    }

    /** How many of how many, with those that failed. */
    private static final class Share {

        private final List<String> failed = new ArrayList<>();
        private int all;

        void count(boolean isRight, String problem) {
            all++;
            if (!isRight) {
                failed.add(problem);
            }
        }

        double value() {
            return 1 - (double) failed.size() / all;
        }

        @Override
        public String toString() {
            return "%.4f of %d%n  ".formatted(value(), all) + String.join("\n  ", failed);
        }
    }
}
