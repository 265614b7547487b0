package dev.talkgraph.page;

import static dev.talkgraph.fixture.Sources.document;
import static dev.talkgraph.fixture.Sources.explanations;
import static dev.talkgraph.fixture.Sources.labels;
import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.speakers;
import static dev.talkgraph.fixture.Sources.text;
import static dev.talkgraph.fixture.Sources.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesPageTests {

    @Test
    void theHeadingGivesNumberAndGuestWithoutTheCountOfVisits() {
        var statement = document(text("notes.md")).statement();

        assertThat(statement.number()).isEqualTo(12);
        assertThat(statement.title()).isEqualTo("Mara Quil");
        assertThat(statement.podcast()).isNull();
    }

    @Test
    void argumentsAreParagraphsUnderTheirLabels() {
        var document = document(text("notes.md"));

        assertThat(labels(document, SectionKind.ARGUMENTS))
                .containsExactly("Fog Signals", "Lighthouse Keeping", "Lighthouse Keeping", null);
        assertThat(words(document, SectionKind.ARGUMENTS))
                .element(2)
                .isEqualTo(
                        "Quill suggests that a keeper sees small boats which no satellite reports.");
    }

    @Test
    void aLabelThatSaysSomethingIsTheStatementAndItsTextExplainsIt() {
        var document = document(text("notes.md"));

        assertThat(words(document, SectionKind.ARGUMENTS))
                .last()
                .isEqualTo("Nobody on the northern coast trusts a map that is older than a year.");
        assertThat(explanations(document, SectionKind.ARGUMENTS))
                .last()
                .isEqualTo("Not even the pilots do.");
    }

    @Test
    void quotesAreWhatStandsInMarksAndCommentsExplainThem() {
        var document = document(text("notes.md"));

        assertThat(words(document, SectionKind.QUOTES))
                .containsExactly(
                        "Satellite navigation cannot worry about you.",
                        "A lamp is a promise.",
                        "Fog is the sea's way of hiding... from itself.",
                        "Ears need no battery.",
                        "We count the boats twice");
        assertThat(explanations(document, SectionKind.QUOTES))
                .containsExactly(
                        "This quote encapsulates her view of machines.",
                        "This statement reflects the duty of keepers.",
                        "Here, Quill turns poetic.",
                        null,
                        "the keeper's rule.");
        assertThat(speakers(document, SectionKind.QUOTES))
                .containsExactly(null, null, null, "Mara Quill", null);
        assertThat(labels(document, SectionKind.QUOTES)).element(2).isEqualTo("On Fog");
    }

    @Test
    void whoTheGuestIsElsewhereIsAPortraitAndNotToldInTheTalk() {
        var document = document(text("notes.md"));

        assertThat(words(document, SectionKind.PORTRAIT))
                .contains("Mara Quill", "Keeper of lights", "Website: https://example.org/quill");
        assertThat(words(document, SectionKind.SUMMARY))
                .containsExactly(
                        "Odd Fennimore asks her why small boats still look for a lamp in the age of"
                                + " satellites.");
    }

    @Test
    void whatTheAuthorSaysOfTheTalkIsSummary() {
        var document = document(text("notes.md"));

        assertThat(document.sections())
                .filteredOn(section -> section.kind() == SectionKind.SUMMARY)
                .extracting(section -> section.heading())
                .containsExactly(
                        null, "Relevant Topics or Themes", "Unique Aspects of the Episode");
    }

    @ParameterizedTest
    @CsvSource({
        "The main arguments, ARGUMENTS",
        "Main Arguments Presented, ARGUMENTS",
        "Counterarguments, SUMMARY",
        "Any notable quotes, QUOTES",
        "Memorable Quotations:, QUOTES",
        "Relevant Topics and Themes, THEMES",
        "Additional Insights from the Conversation, INSIGHTS",
        "Key Takeaways, TAKEAWAYS",
        "Additional Context, SUMMARY",
    })
    void headingsMeanWhatTheirNounSays(String heading, SectionKind kind) {
        assertThat(NotesHeadings.kindOf(new Span(heading, 0, heading.length()))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "# 12 Mara Quill, 12, Mara Quill",
        "# 12 Mara Quill 3, 12, Mara Quill",
        "# #12 – Keeping the Light, 12, Keeping the Light",
        "#  12. Ada and Odd, 12, Ada and Odd",
        "# Keeping the Light, , Keeping the Light",
        "# Keeping the Light | The Lantern Hour #12, 12, Keeping the Light",
    })
    void headingsOfNotesAreTakenApart(String heading, Integer number, String title) {
        var statement = NotesTitle.of(new Span(heading, 0, heading.length()));

        assertThat(statement.number()).isEqualTo(number);
        assertThat(statement.title()).isEqualTo(title);
    }

    @Test
    void aPageOfThanksIsNoEpisode() {
        var reading = read("# Thank you\n\nHello, you have read some of these notes.\n\nCheers\n");

        assertThat(reading).isInstanceOf(Reading.NoEpisode.class);
    }

    @Test
    void aShortConversationBelowANumberedHeadingIsNoNotes() {
        var talk =
                """
                # Why Rope Remembers | The Rope Walk #7

                **Ida Fenn:** What does a rope remember?

                **Tobias Marl:** Every bend that it was left in overnight.

                **Ida Fenn:** And how does one make it forget?

                **Tobias Marl:** Hang it in the rain, and pull.
                """;
        assertThat(new NotesPage().recognises(Lines.of(talk))).isFalse();
    }
}
