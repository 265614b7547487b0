package dev.talkgraph.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.fixture.Sources;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Real pages and transcripts, where they are at hand. */
class CorpusReadingTests {

    /** What the files of a folder of transcripts are read as, unless they are refused. */
    private static final Map<String, Set<String>> FORMATS =
            Map.ofEntries(
                    Map.entry("lexfridman", Set.of("human-transcript")),
                    Map.entry("lexfridman-captions", Set.of("captions")),
                    Map.entry("lexfridman-html", Set.of("timed-transcript")),
                    Map.entry("lexfridman-markdown", Set.of("timed-transcript")),
                    Map.entry(
                            "bitcointranscripts",
                            Set.of("timed-transcript", "labelled-transcript")),
                    Map.entry("lennys", Set.of("timed-transcript", "labelled-transcript")),
                    Map.entry(
                            "deleeck",
                            Set.of("timed-transcript", "html-transcript", "plain-speech")),
                    Map.entry("changelog", Set.of("labelled-transcript")),
                    Map.entry("talkpython", Set.of("webvtt", "timed-lines")),
                    Map.entry("twiml", Set.of("webvtt", "srt", "plain-speech")),
                    Map.entry("virtualcoffee", Set.of("srt")));

    private static final Pattern TURN =
            Pattern.compile(
                    "(?m)^(?:(\\S[^\\[\\n]*) )?\\[\\((\\d\\d):(\\d\\d):(\\d\\d)\\)]\\(\\S+[?&]t=(\\d+)\\) (.*\\S)");

    private static List<Path> files(String folder) throws IOException {
        var path = Path.of(System.getProperty("corpus", "../shared/corpus")).resolve(folder);
        assumeThat(path).as("the corpus of real episodes is not at hand").isDirectory();
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static EpisodeDocument document(Path file) throws IOException {
        return ((Reading.Document) Readers.read(Files.readAllBytes(file))).document();
    }

    @Test
    void theSeedPagesAreRead() throws IOException {
        var pages = files("seeds");
        var letter = document(pages.get(0));
        var page = document(pages.get(1));

        assertThat(letter.statement().title()).isEqualTo(page.statement().title());
        assertThat(page.statement().number()).isEqualTo(108);
        assertThat(Sources.words(letter, SectionKind.INSIGHTS)).hasSize(5);
        assertThat(Sources.words(letter, SectionKind.SUMMARY)).hasSize(4);
        assertThat(Sources.words(letter, SectionKind.SURPRISES)).isEmpty();
        assertThat(Sources.words(letter, SectionKind.THEMES)).hasSize(8);
        assertThat(Sources.words(letter, SectionKind.QUOTES)).hasSize(1);
        assertThat(Sources.words(letter, SectionKind.QUESTIONS_OPEN)).hasSize(1);
        assertThat(page.people()).hasSize(2);
        assertThat(Sources.words(page, SectionKind.SUMMARY)).hasSize(4);
        assertThat(Sources.words(page, SectionKind.TAKEAWAYS)).hasSize(7);
        assertThat(Sources.explanations(page, SectionKind.TAKEAWAYS)).doesNotContainNull();
        assertThat(Sources.words(page, SectionKind.QUOTES)).hasSize(5);
        assertThat(Sources.speakers(page, SectionKind.QUOTES)).doesNotContainNull();
        assertThat(Sources.words(page, SectionKind.QUESTIONS_ANSWERED)).hasSize(5);
        assertThat(Sources.words(page, SectionKind.TRANSCRIPT_PREVIEW)).hasSize(1);
    }

    @Test
    void everyTurnOfEveryHumanTranscriptIsFound() throws IOException {
        for (var file : files("transcripts/lexfridman")) {
            var document = document(file);
            var expected = new ArrayList<Turn>();
            String speaker = null;
            var turn = TURN.matcher(document.text());
            while (turn.find()) {
                speaker = turn.group(1) == null ? speaker : turn.group(1);
                var seconds =
                        3600 * Integer.parseInt(turn.group(2))
                                + 60 * Integer.parseInt(turn.group(3))
                                + Integer.parseInt(turn.group(4));
                assertThat(seconds).as(turn.group()).isEqualTo(Integer.parseInt(turn.group(5)));
                expected.add(new Turn(speaker, (double) seconds, turn.start(6), turn.end(6)));
            }
            assertThat(document.turns()).as(file.toString()).isNotEmpty().isEqualTo(expected);
        }
    }

    @Test
    void everyChapterOfEveryHumanTranscriptIsListedAndHeaded() throws IOException {
        for (var file : files("transcripts/lexfridman")) {
            var document = document(file);
            var headings =
                    document.text()
                            .lines()
                            .filter(line -> line.startsWith("## "))
                            .map(line -> line.substring(3).strip())
                            .filter(line -> !line.equals("Table of Contents"))
                            .filter(line -> !line.startsWith("About "))
                            .toList();
            assertThat(document.chapters())
                    .as(file.toString())
                    .extracting("title")
                    .isEqualTo(headings);
            assertThat(document.chapters()).extracting("startSeconds").doesNotContainNull();
        }
    }

    @Test
    void theHeaderOfEveryHumanTranscriptAgreesWithItsName() throws IOException {
        for (var file : files("transcripts/lexfridman")) {
            var statement = document(file).statement();
            assertThat(file.getFileName().toString())
                    .startsWith("%03d - ".formatted(statement.number()));
            assertThat(statement.podcast()).as(file.toString()).isNotNull();
            assertThat(statement.title()).doesNotContain("|").doesNotContain("#");
            assertThat(statement.url()).startsWith("https://");
            assertThat(statement.recordingUrl()).startsWith("https://").doesNotContain("&t=");
        }
    }

    @Test
    void allCaptionsAreRead() throws IOException {
        for (var file : files("transcripts/lexfridman-captions")) {
            var document = document(file);
            assertThat(document.format()).as(file.toString()).isEqualTo("captions");
            assertThat(document.text()).as(file.toString()).doesNotContain("\uFFFD");
        }
    }

    @Test
    void allNotesAreReadButThePageOfThanks() throws IOException {
        for (var file : files("notes/lexnotes")) {
            var reading = Readers.read(Files.readAllBytes(file));
            if (file.getFileName().toString().startsWith("0-")) {
                assertThat(reading).isInstanceOf(Reading.NoEpisode.class);
            } else {
                var document = ((Reading.Document) reading).document();
                assertThat(document.format()).as(file.toString()).isEqualTo("notes-page");
                assertThat(document.statement().number()).as(file.toString()).isNotNull();
            }
        }
    }

    @Test
    void transcriptsSavedFromPagesAreReadWithTheirTimes() throws IOException {
        for (var folder : List.of("lexfridman-html", "lexfridman-markdown")) {
            for (var file : files("transcripts/" + folder)) {
                var document = document(file);
                assertThat(document.format()).as(file.toString()).isEqualTo("timed-transcript");
                assertThat(document.turns().stream().map(Turn::startSeconds).toList())
                        .as(file.toString())
                        .hasSizeGreaterThan(200)
                        .doesNotContainNull();
            }
        }
    }

    @Test
    void everyTranscriptIsReadAsWhatItIsOrRefused() throws IOException {
        for (var entry : FORMATS.entrySet()) {
            var read = 0;
            var all = files("transcripts/" + entry.getKey());
            for (var file : all) {
                try {
                    var document = document(file);
                    assertThat(entry.getValue()).as(file.toString()).contains(document.format());
                    assertThat(document.turns()).as(file.toString()).isNotEmpty();
                    read++;
                } catch (UnsupportedFormat | UnreadableSource refused) {
                    // Told by the command read; most are no transcripts.
                }
            }
            assertThat(read * 10).as(entry.getKey()).isGreaterThanOrEqualTo(all.size() * 6);
        }
    }

    @Test
    void theSameEpisodeHasTheSameTurnsInEveryFormat() throws IOException {
        var episodes = new TreeMap<String, Map<String, List<String>>>();
        for (var folder : List.of("transcripts/twiml", "transcripts/deleeck")) {
            for (var file : files(folder)) {
                if (!isRead(file)) {
                    continue;
                }
                var name = file.getFileName().toString();
                var dot = name.lastIndexOf('.');
                episodes.computeIfAbsent(name.substring(0, dot), absent -> new TreeMap<>())
                        .put(name.substring(dot + 1), said(document(file)));
            }
        }
        var pairs = 0;
        var alike = 0;
        for (var entry : episodes.entrySet()) {
            var formats = List.copyOf(entry.getValue().keySet());
            var first = entry.getValue().get(formats.getFirst());
            for (var format : formats.subList(1, formats.size())) {
                var other = entry.getValue().get(format);
                var common = new HashSet<>(first);
                common.retainAll(Set.copyOf(other));
                var unlike = first.stream().filter(turn -> !common.contains(turn)).count();
                System.out.printf(
                        "same episode: %s, %s and %s: %d and %d turns, %d in other words%n",
                        entry.getKey(),
                        formats.getFirst(),
                        format,
                        first.size(),
                        other.size(),
                        unlike);
                pairs++;
                alike += speakers(other).equals(speakers(first)) && unlike < first.size() ? 1 : 0;
            }
        }
        assertThat(alike * 10).as("pairs with the same turns").isGreaterThanOrEqualTo(pairs * 8);
    }

    private static boolean isRead(Path file) throws IOException {
        try {
            return Readers.read(Files.readAllBytes(file)) instanceof Reading.Document;
        } catch (UnsupportedFormat | UnreadableSource refused) {
            System.out.println("same episode: without " + file.getFileName());
            return false;
        }
    }

    private static List<String> speakers(List<String> said) {
        return said.stream().map(turn -> turn.substring(0, turn.indexOf(':'))).toList();
    }

    /** What is said, and as which of the speakers: a format may number those that another names. */
    private static List<String> said(EpisodeDocument document) {
        var said = new ArrayList<String>();
        var labels = new ArrayList<String>();
        for (var turn : document.turns()) {
            var label = turn.speaker() == null ? "" : turn.speaker();
            if (!labels.contains(label)) {
                labels.add(label);
            }
            var words = document.text().substring(turn.start(), turn.end());
            said.add(labels.indexOf(label) + ": " + words.replaceAll("\\s+", " ").strip());
        }
        return said;
    }

    @Test
    void everyFeedIsReadOrHasNoEpisodes() throws IOException {
        var counts = new TreeMap<String, Integer>();
        for (var file : files("feeds")) {
            switch (Readers.read(Files.readAllBytes(file))) {
                case Reading.Parts feed -> {
                    assertThat(feed.format()).as(file.toString()).isEqualTo("podcast-feed");
                    assertThat(feed.parts()).as(file.toString()).isNotEmpty();
                    for (var part : feed.parts()) {
                        count(counts, part.document(), file);
                    }
                    counts.merge("feeds", 1, Integer::sum);
                }
                case Reading.NoEpisode nothing -> counts.merge(nothing.reason(), 1, Integer::sum);
                default -> throw new AssertionError(file + " is no feed");
            }
        }
        System.out.println("feeds: " + counts);
        assertThat(counts.get("feeds")).isGreaterThanOrEqualTo(5);
    }

    /** Every place holds what it is said to hold. */
    private static void count(Map<String, Integer> counts, EpisodeDocument episode, Path file) {
        assertThat(episode.statement().podcast()).as(file.toString()).isNotNull();
        for (var person : episode.people()) {
            assertThat(person.place().in(episode.text()))
                    .as(file.toString())
                    .isEqualTo(person.name());
            counts.merge("people", 1, Integer::sum);
        }
        for (var section : episode.sections()) {
            for (var item : section.items()) {
                assertThat(item.text().in(episode.text())).isNotBlank().doesNotContain("\n");
            }
            counts.merge(section.kind().name(), section.items().size(), Integer::sum);
        }
        counts.merge("episodes", 1, Integer::sum);
        counts.merge("chapters", episode.chapters().size(), Integer::sum);
        counts.merge("transcripts", episode.statement().transcripts().size(), Integer::sum);
    }
}
