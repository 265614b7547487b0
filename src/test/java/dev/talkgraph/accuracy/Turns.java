package dev.talkgraph.accuracy;

import dev.talkgraph.accuracy.Measured.Figure;
import dev.talkgraph.accuracy.Measured.Miss;
import dev.talkgraph.episode.EpisodeDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every turn of a transcript with linked times: who speaks, when, and the words' place. */
final class Turns implements Measure {

    private static final String TRANSCRIPTS = "transcripts/lexfridman";

    /** A line that begins a turn; a bare time continues the speaker before. */
    private static final Pattern LINE =
            Pattern.compile("(?m)^([^\\[\\n]*)\\[\\((\\d[\\d:]*)\\)\\]\\(\\S*?\\) ?(.*)$");

    private int turns;
    private int exact;
    private final List<Miss> misses = new ArrayList<>();

    private record Spoken(String speaker, double seconds, String begin) {}

    @Override
    public String what() {
        return "speaker turns and their times";
    }

    @Override
    public List<String> needs() {
        return List.of(TRANSCRIPTS);
    }

    @Override
    public Measured on(Corpus corpus) throws IOException {
        var files = corpus.files(TRANSCRIPTS, ".txt");
        for (var file : files) {
            var expected = expected(Files.readString(file));
            var found = Corpus.read(file).map(Turns::found).orElse(List.of());
            compare(file.getFileName().toString(), expected, found);
        }
        return new Measured(
                turns + " turns in " + files.size() + " files of " + TRANSCRIPTS,
                List.of(
                        new Figure(
                                "turns exact", turns == 0 ? 0 : (double) exact / turns, "", 1.0)),
                misses);
    }

    private void compare(String file, List<Spoken> expected, List<Spoken> found) {
        turns += Math.max(expected.size(), found.size());
        for (var at = 0; at < Math.max(expected.size(), found.size()); at++) {
            var right = at < expected.size() ? expected.get(at) : null;
            var said = at < found.size() ? found.get(at) : null;
            if (right != null && right.equals(said)) {
                exact++;
            } else {
                misses.add(new Miss(file + ", turn " + at, "" + right, "" + said));
            }
        }
    }

    private static List<Spoken> expected(String text) {
        var spoken = new ArrayList<Spoken>();
        var speaker = "";
        for (var line = LINE.matcher(text); line.find(); ) {
            speaker = line.group(1).isBlank() ? speaker : line.group(1).strip();
            spoken.add(new Spoken(speaker, seconds(line), begin(line.group(3))));
        }
        return spoken;
    }

    private static List<Spoken> found(EpisodeDocument document) {
        return document.turns().stream()
                .map(
                        turn ->
                                new Spoken(
                                        turn.speaker() == null ? "" : turn.speaker(),
                                        turn.startSeconds() == null ? -1 : turn.startSeconds(),
                                        begin(document.text().substring(turn.start(), turn.end()))))
                .toList();
    }

    private static double seconds(Matcher line) {
        var seconds = 0.0;
        for (var part : line.group(2).split(":")) {
            seconds = seconds * 60 + Integer.parseInt(part);
        }
        return seconds;
    }

    /** The first words, so that a turn that begins elsewhere shows. */
    private static String begin(String words) {
        var line = words.strip().lines().findFirst().orElse("");
        return line.substring(0, Math.min(40, line.length()));
    }
}
