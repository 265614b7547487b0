package dev.talkgraph.transcript;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.spoken;
import static dev.talkgraph.fixture.Sources.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.fixture.Sources;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class TimedTranscriptTests {

    @Test
    void namesStandAboveTimesAndABareTimeContinuesTheSpeaker() {
        var document = document(text("timed-transcript.txt"));

        assertThat(document.turns())
                .extracting(Turn::speaker, Turn::startSeconds)
                .containsExactly(
                        tuple("Odd Fennimore", 0.0),
                        tuple("Mara Quill", 24.0),
                        tuple("Mara Quill", 61.0),
                        tuple("Odd Fennimore", 3724.0),
                        tuple("Mara Quill", 3730.0));
        assertThat(spoken(document))
                .element(1)
                .isEqualTo("Because a lamp worries about you.\n\nA satellite cannot.");
    }

    @Test
    void theHeaderSaysShowNumberDateAndPage() {
        var statement = document(text("timed-transcript.txt")).statement();

        assertThat(statement.podcast()).isEqualTo("Lantern Hour");
        assertThat(statement.number()).isEqualTo(12);
        assertThat(statement.title()).isEqualTo("Mara Quill: Keeping the Light");
        assertThat(statement.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 9));
        assertThat(statement.url()).isEqualTo("https://example.org/keeping-the-light");
    }

    @Test
    void chaptersAreListedAboveAndTheirNamesAreNotSpoken() {
        var document = document(text("timed-transcript.txt"));

        assertThat(document.chapters())
                .containsExactly(
                        new Chapter("Introduction", 0.0), new Chapter("Fog signals", 3724.0));
        assertThat(String.join(" ", spoken(document))).doesNotContain("Fog signals\n");
    }

    @Test
    void anHtmlPageIsReadByItsWordsWithoutNavigationScriptsAndTranslations() {
        var document = document(text("timed-transcript.html"));

        assertThat(document.format()).isEqualTo("timed-transcript");
        assertThat(document.text()).doesNotContain("Home", "console", "<div");
        assertThat(document.statement().title()).isEqualTo("Mara Quill: Keeping the Light");
        assertThat(document.statement().url()).isEqualTo("https://example.org/keeping-the-light");
        assertThat(document.chapters()).containsExactly(new Chapter("Fog signals", 24.0));
        assertThat(spoken(document))
                .containsExactly(
                        "Why do small boats look for a lamp?",
                        "Because a lamp worries about you & yours.",
                        "And a satellite does not?");
    }

    @Test
    void labelsThatChangeWithinSentencesAreNobodysYetTheTitleNamesTheGuest() {
        var lines = new StringBuilder("# Mara Quill: Keeping the Light\n");
        for (int at = 0; at < 20; at++) {
            var speaker = at % 2 == 0 ? "Odd Fennimore" : "Mara Quill";
            lines.append(speaker).append(" (00:%02d.500)\nand so on it went\n".formatted(at));
        }

        var document = document(lines.toString());

        assertThat(document.turns()).extracting(Turn::speaker).containsOnlyNulls();
        assertThat(document.people()).extracting(NamedPerson::name).containsExactly("Mara Quill");
    }

    @Test
    void aPageThatIsTooLargeIsRefused() {
        var page = "<html><body>" + "<p>fog</p>".repeat(900_000) + "</body></html>";

        assertThatThrownBy(() -> Sources.read(page)).isInstanceOf(UnreadableSource.class);
    }

    @Test
    void aDeepPageIsReadWithinBounds() {
        var page = "<html><body>" + "<div>".repeat(200_000) + "fog</body></html>";

        assertThatThrownBy(() -> Sources.read(page)).isInstanceOf(UnsupportedFormat.class);
    }
}
