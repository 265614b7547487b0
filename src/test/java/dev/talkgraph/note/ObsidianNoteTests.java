package dev.talkgraph.note;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.labels;
import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.text;
import static dev.talkgraph.fixture.Sources.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class ObsidianNoteTests {

    private static EpisodeDocument note() {
        return document(text("obsidian-note.md"));
    }

    private static List<Section.Item> quotes(EpisodeDocument note) {
        return note.sections().stream()
                .filter(section -> section.kind() == SectionKind.QUOTES)
                .flatMap(section -> section.items().stream())
                .toList();
    }

    @Test
    void frontMatterTellsTheEpisodeAndItsPeople() {
        var note = note();

        assertThat(note.format()).isEqualTo("obsidian-note");
        assertThat(note.text()).isEqualTo(text("obsidian-note.md"));
        assertThat(note.statement().podcast()).isEqualTo("The Lantern Hour");
        assertThat(note.statement().number()).isEqualTo(12);
        assertThat(note.statement().title()).isEqualTo("Fog, and how to hear it");
        assertThat(note.statement().publishedOn()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(note.statement().url()).isEqualTo("https://lantern.example/12");
        assertThat(note.people())
                .extracting(NamedPerson::name, NamedPerson::role)
                .containsExactly(
                        tuple("Ines Brack", Role.HOST),
                        tuple("Mara Quill", Role.GUEST),
                        tuple("Jon Tern", Role.GUEST));
        assertThat(note.people())
                .allSatisfy(
                        person ->
                                assertThat(person.place().in(note.text()))
                                        .isEqualTo(person.name()));
    }

    @Test
    void tagsAndListedLinksAreTopicsAndTagsOfTheNoteAreNot() {
        assertThat(words(note(), SectionKind.TOPICS))
                .containsExactly(
                        "fog-signals", "lighthouses", "navigation", "fog signals", "old charts");
    }

    @Test
    void calloutsAreQuotesAndSummaries() {
        var note = note();

        assertThat(words(note, SectionKind.SUMMARY))
                .containsExactly(
                        "Mara Quill and Jon Tern talk about why [[fog signals]] were switched off.");
        assertThat(quotes(note))
                .extracting(item -> item.text().in(note.text()), Section.Item::attributedTo)
                .containsExactly(
                        tuple("Nobody trusts a map that is older than a year.", "Jon Tern"),
                        tuple("A lamp cannot worry about you.", "Mara Quill"),
                        tuple(
                                "We count the boats twice, and then\n> we count them again.",
                                "Jon Tern"));
    }

    @Test
    void headedPointsAreReadWithoutBlockIds() {
        assertThat(words(note(), SectionKind.TAKEAWAYS))
                .containsExactly(
                        "A staffed [[lighthouse]] saves more boats than an automatic one.",
                        "Fog signals need no battery.");
        assertThat(labels(note(), SectionKind.TAKEAWAYS)).containsExactly(null, "Ears");
    }

    @Test
    void timesUnderAHeadingOfContentsAreChapters() {
        assertThat(note().chapters())
                .containsExactly(
                        new Chapter("Welcome", 0.0),
                        new Chapter("Why the horns fell silent", 754.0),
                        new Chapter("Farewell", 3723.0));
    }

    @Test
    void inlineFieldsTellAsMuch() {
        var note =
                document(
                        """
                        # Bells under water
                        podcast:: [[The Lantern Hour]]
                        - **episode**:: 13
                        guest:: [[People/Ines Brack]], [[Mara Quill|Mara]]
                        [date:: [[2025-03-21]]]
                        topics:: [[bells]], [[tides]]

                        - Bells carry further than lamps.

                        ## Guests
                        - [[Jon Tern]], who hung the bells

                        ## Arguments
                        - Water carries a low bell for nine miles.
                        """);

        assertThat(note.statement().title()).isEqualTo("Bells under water");
        assertThat(note.statement().podcast()).isEqualTo("The Lantern Hour");
        assertThat(note.statement().number()).isEqualTo(13);
        assertThat(note.statement().publishedOn()).isEqualTo(LocalDate.of(2025, 3, 21));
        assertThat(note.people())
                .extracting(NamedPerson::name)
                .containsExactly("Ines Brack", "Mara", "Jon Tern");
        assertThat(words(note, SectionKind.TOPICS)).containsExactly("bells", "tides");
        assertThat(words(note, SectionKind.SUMMARY))
                .containsExactly("Bells carry further than lamps.");
        assertThat(words(note, SectionKind.ARGUMENTS))
                .containsExactly("Water carries a low bell for nine miles.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A Book\nauthor: '[[Jane Roe]]'\nseries: Sea Books\n---\nOn the [[sea]].\n",
                "---\nname: Mara Quill\ntags: [person]\n---\nShe knows [[Jon Tern]].\n",
                "---\nguest: Mara Quill\n---\n# Fog | The Lantern Hour #12\n",
                "---\npodcast: Fog\nguest: Jon Tern\n---\nJon Tern: Hi.\nIda Roe: Hi.\nJon Tern: So.\nIda Roe: So.\n",
                "std::vector and [[nodiscard]] are C++.\n",
                "A day:: [[2025-03-21]]\nIt rained.\n",
            })
    void otherNotesAreNotTaken(String text) {
        assertThat(new ObsidianNote().recognises(Lines.of(text))).isFalse();
    }

    @Test
    void transcriptsBelowFrontMatterStayTranscripts() {
        var matter = "---\npodcast: \"[[The Lantern Hour]]\"\nguest: Mara Quill\n---\n";
        var timed = "Mara Quill (00:00:%02d):\nA lamp cannot worry about you.\n\n";
        var bold = "**Mara Quill:** Fog.\n\n**Jon Tern:** Bells.\n\n";

        assertThat(document(matter + timed.formatted(1) + timed.formatted(2) + timed.formatted(3)))
                .extracting(EpisodeDocument::format)
                .isEqualTo("timed-transcript");
        assertThat(document(matter + bold.repeat(4)).format()).isEqualTo("labelled-transcript");
    }

    @Test
    void whatWasExportedFromHereIsNoEvidence() {
        var note =
                """
                ---
                type: "episode"
                id: "lantern-hour-12"
                podcast: "The Lantern Hour"
                number: 12
                ---
                # Fog

                ## Claims
                - A lamp cannot worry about you.
                  [[guests/mara-quill|Mara Quill]]
                """;

        assertThat(read(note)).isInstanceOf(Reading.NoEpisode.class);
        assertThat(read(note.replace("\"episode\"", "\"guest\"")))
                .isInstanceOf(Reading.NoEpisode.class);
    }

    @Test
    void cutAnywhereItIsReadOrRefused() {
        var whole = text("obsidian-note.md");
        var read = 0;
        for (var end = 1; end < whole.length(); end += 3) {
            try {
                var cut = whole.substring(0, end);
                if (Readers.read(cut.getBytes(StandardCharsets.UTF_8))
                        instanceof Reading.Document(var note, _)) {
                    passages(note).forEach(piece -> assertThat(piece.isBlank()).isFalse());
                    read++;
                }
            } catch (UnreadableSource | UnsupportedFormat problem) {
                assertThat(problem.getMessage()).isNotBlank();
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    private static Stream<String> passages(EpisodeDocument note) {
        return note.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> Stream.of(item.text(), item.explanation()))
                .filter(Objects::nonNull)
                .map(place -> place.in(note.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[[", "> [!quote] ", "a:: [[b]]\n", "#a ", "```\n", "guest:: [[A|", "> "})
    void floodsAreAnsweredSoon(String piece) {
        var start = System.nanoTime();
        try {
            read(
                    "guest:: [[Mara Quill]]\npodcast:: Fog\n"
                            + piece.repeat(2_000_000 / piece.length()));
        } catch (UnreadableSource | UnsupportedFormat problem) {
            assertThat(problem.getMessage()).isNotBlank();
        }
        assertThat(System.nanoTime() - start).isLessThan(8_000_000_000L);
    }
}
