package dev.talkgraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The guide to what is read: each format has an example there that is read as it. */
class ReadingGuideTests {

    private static final Path README = Path.of("README.md");
    private static final Path GUIDE = Path.of("src/docs/reading-episodes.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");

    /** A row of the bounds: what, and how much. */
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+) \\|");

    /** A page by its headings, each with the first fenced block below it, if there is one. */
    private record Guide(Map<String, String> examples, List<String> prose) {

        static Guide of(Path page) {
            var guide = new Guide(new LinkedHashMap<>(), new ArrayList<>());
            var heading = "";
            StringBuilder block = null;
            for (var line : lines(page)) {
                var isFence = line.startsWith("```");
                if (isFence && block != null) {
                    guide.examples.merge(heading, block.toString(), (one, other) -> one);
                    block = null;
                } else if (isFence) {
                    block = new StringBuilder();
                } else if (block != null) {
                    block.append(line).append('\n');
                } else {
                    heading = line.startsWith("#") ? line.replaceFirst("#+ ", "") : heading;
                    guide.prose.add(line);
                }
            }
            assertThat(block).as("the last block of " + page + " is closed").isNull();
            return guide;
        }

        private static List<String> lines(Path page) {
            try {
                return Files.readAllLines(page);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        /** The names by which links lead to headings. */
        List<String> anchors() {
            return prose.stream()
                    .filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                    .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                    .toList();
        }

        Reading reading(String heading) {
            assertThat(examples).containsKey(heading);
            return Readers.read(examples.get(heading).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static EpisodeDocument document(String heading) {
        var reading = Guide.of(GUIDE).reading(heading);
        assertThat(reading).isInstanceOf(Reading.Document.class);
        return ((Reading.Document) reading).document();
    }

    private static List<EpisodeDocument> parts(String heading) {
        var reading = Guide.of(GUIDE).reading(heading);
        assertThat(reading).isInstanceOf(Reading.Parts.class);
        return ((Reading.Parts) reading).parts().stream().map(Part::document).toList();
    }

    static List<String> formats() {
        return Readers.formats();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theExampleOfEachFormatIsReadAsIt(String format) {
        var reading = Guide.of(GUIDE).reading("`" + format + "`");
        var readAs =
                switch (reading) {
                    case Reading.Document(var document, _) -> document.format();
                    case Reading.Facts(_, var facts) -> facts.format();
                    case Reading.Parts parts -> parts.format();
                    case Reading.NoEpisode none -> "no episode: " + none.reason();
                };
        assertThat(readAs).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "webvtt, 2",
        "srt, 2",
        "json-transcript, 2",
        "html-transcript, 3",
        "timed-lines, 5",
        "human-transcript, 2",
        "timed-transcript, 3",
        "labelled-transcript, 4"
    })
    void theTranscriptsHaveTheirSpeakersTurnByTurn(String format, int turns) {
        var document = document("`" + format + "`");
        assertThat(document.turns())
                .hasSize(turns)
                .extracting("speaker")
                .containsOnly("Ida Fenn", "Tobias Marl");
        var hasTimes = !format.equals("labelled-transcript");
        assertThat(document.turns()).allMatch(turn -> (turn.startSeconds() != null) == hasTimes);
    }

    @Test
    void theFeedTellsPeopleChaptersAndTheBestTranscript() {
        var item = parts("`podcast-feed`").getFirst();
        assertThat(item.people())
                .extracting(NamedPerson::name)
                .containsExactlyInAnyOrder("Ida Fenn", "Tobias Marl");
        assertThat(item.chapters()).hasSize(3);
        assertThat(item.statement().number()).isEqualTo(7);
        assertThat(item.statement().title()).isEqualTo("Why Rope Remembers");
        assertThat(item.statement().transcripts())
                .containsExactly("file:rope-7.json", "https://ropewalk.example/7.vtt");
        assertThat(item.statement().chapters()).isEqualTo("file:rope-7-chapters.json");
    }

    @Test
    void theColumnOfTheTableTellsWhichOfTwoDaysIsMeant() {
        assertThat(parts("`episode-table`"))
                .extracting(row -> row.statement().publishedOn())
                .containsExactly(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 3, 3));
        assertThat(parts("`episode-table`"))
                .extracting(row -> row.statement().durationSeconds())
                .containsExactly(28 * 60.0, 31 * 60.0);
    }

    @Test
    void theMailIsTheNewsletterInItSentWhenTheMailWas() {
        var letter = document("E-mail");
        assertThat(letter.format()).isEqualTo("insight-newsletter");
        assertThat(letter.statement().title()).isEqualTo("Tobias Marl: Why Rope Remembers");
        assertThat(letter.statement().publishedOn()).isNull();
        assertThat(letter.sentOn()).isEqualTo(LocalDate.of(2025, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "insight-newsletter, INSIGHTS",
        "ulisten-page, TAKEAWAYS",
        "notes-page, ARGUMENTS",
        "obsidian-note, TOPICS"
    })
    void thePagesHaveTheirQuotesAndMore(String format, SectionKind other) {
        assertThat(document("`" + format + "`").sections())
                .extracting("kind")
                .contains(SectionKind.QUOTES, other);
    }

    @Test
    void silentChaptersAreLeftOut() {
        assertThat(document("`podcast-chapters`").chapters())
                .extracting("title")
                .containsExactly("The walk", "Hemp and tar");
    }

    @Test
    void whateverTheGuideAndTheReadmeLinkToIsThere() throws IOException {
        for (var page : List.of(GUIDE, README)) {
            var targets =
                    Guide.of(page).prose().stream()
                            .flatMap(line -> LINK.matcher(line).results())
                            .map(link -> link.group(1))
                            .filter(target -> !target.contains("://"))
                            .toList();
            assertThat(targets).isNotEmpty();
            for (var target : targets) {
                var parts = target.split("#", 2);
                var file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
                assertThat(file).as(target).isRegularFile();
                if (parts.length > 1) {
                    assertThat(Guide.of(file).anchors()).contains(parts[1]);
                }
            }
        }
    }

    /** The bounds that are fixed in the code, by the first words of their row in the guide. */
    @ParameterizedTest
    @CsvSource({
        "lines that, source.Lines, MOST",
        "cues, subtitle.CueText, MOST",
        "'JSON, characters', source.BoundedJson, LARGEST",
        "'HTML, characters', page.HtmlText, LARGEST",
        "'HTML, depth', page.HtmlText, DEEPEST",
        "'HTML, a tag', page.HtmlText, LONGEST_TAG",
        "'HTML, elements', page.Article, MOST_ELEMENTS",
        "newsletter or, page.Page, MOST_LINES",
        "'front matter, characters', source.FrontMatter, LARGEST",
        "'front matter, lines', source.FrontMatter, MOST_LINES",
        "'front matter, depth', source.FrontMatter, DEEPEST",
        "'feed, items', feed.PodcastFeed, MOST_ITEMS",
        "'feed, elements', feed.FeedTree, MOST_ELEMENTS",
        "'feed, depth', feed.FeedTree, DEEPEST",
        "'feed, namespace', feed.FeedTree, MOST_PREFIXES",
        "'item, notes', feed.ShowNotes, LONGEST",
        "'item, people', feed.ItemText, MOST_PEOPLE",
        "'item, keywords', feed.Keywords, MOST",
        "'item, soundbites', feed.Soundbite, MOST",
        "'item, transcripts', feed.TranscriptLinks, MOST",
        "chapters of, feed.Chapters, MOST",
        "'table, rows', table.EpisodeTable, MOST_ROWS",
        "'table, columns', table.Rows, MOST_COLUMNS",
        "'table, characters of a cell', table.Rows, LONGEST_CELL",
        "'table, characters of the header', table.TableForm, LONGEST_HEADER",
        "'e-mail, nesting', mail.MailParts, DEEPEST",
        "'e-mail, parts', mail.MailParts, MOST",
        "'e-mail, fields', mail.MailParts, MOST_FIELDS",
        "archives within, ingestion.Parts, DEEPEST"
    })
    void theBoundsAreThoseOfTheCode(String what, String owner, String name)
            throws ReflectiveOperationException {
        var constant = Class.forName("dev.talkgraph." + owner).getDeclaredField(name);
        constant.setAccessible(true);
        var bound = String.format(Locale.ROOT, "%,d", constant.getInt(null));
        assertThat(row(GUIDE, what)).startsWith(bound);
        assertThat(bounds(README)).contains(bound);
    }

    private static String row(Path page, String what) {
        var rows =
                Guide.of(page).prose().stream()
                        .map(ROW::matcher)
                        .filter(row -> row.matches() && row.group(1).startsWith(what))
                        .map(row -> row.group(2))
                        .toList();
        assertThat(rows).as(what).hasSize(1);
        return rows.getFirst();
    }

    /** What the page says below its heading of bounds. */
    private static String bounds(Path page) {
        var prose = String.join("\n", Guide.of(page).prose());
        var start = prose.indexOf("### Bounds of readers");
        assertThat(start).isPositive();
        return prose.substring(start, prose.indexOf("\n## ", start));
    }
}
