package dev.talkgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.fixture.Invented;
import dev.talkgraph.people.Cast;
import dev.talkgraph.people.People;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are made to break or to stall the rules. */
@Timeout(60)
class HostileExtractionTests {

    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "\ud83d\ude00",
                "𝒜",
                "a",
                "I",
                "“",
                "Ada",
                "Boyle argues that",
                "According to",
                "According to Boyle,",
                "Boyle",
                "that that that",
                ", , ,",
                "Boyle's",
                "Dr. Dr. Dr.",
                "...",
                "?",
                "Ada Boyle argues",
                "In",
                "The",
                "- - -",
                "’s ’s ’s"
            })
    void oddSentencesAreSimplyNoFacts(String odd) {
        var page =
                new Invented()
                        .titled(odd)
                        .with("Ada Boyle", Role.GUEST)
                        .section(SectionKind.INSIGHTS, "Insights", odd)
                        .section(SectionKind.SUMMARY, "Summary", odd)
                        .section(SectionKind.QUESTIONS_OPEN, "Open", odd)
                        .takeaway(odd, odd)
                        .quote(odd, odd)
                        .document();
        var talk =
                new Invented()
                        .titled(odd)
                        .says(odd, 1.0, odd)
                        .says("Ada Boyle", -5.0, odd)
                        .says(null, null, odd)
                        .document();

        assertThatCode(() -> Extractor.extract(page)).doesNotThrowAnyException();
        assertThatCode(() -> Extractor.extract(talk)).doesNotThrowAnyException();
    }

    @Test
    void aWordOfAMegabyteIsRead() {
        var word = "Xa".repeat(500_000);
        var document = new Invented().says("Ada Boyle", 0.0, word + " " + word + ".").document();

        assertThat(Segments.of(document.text(), document.turns())).hasSize(1);
        assertThatCode(() -> Cast.of(document)).doesNotThrowAnyException();
    }

    @Test
    void manyNamesAreRead() {
        var words = new StringBuilder();
        for (var number = 0; number < MANY; number++) {
            words.append("John ").append("Q").append("abcdefghij".charAt(number % 10));
            words.append(Integer.toString(number, 8).replaceAll("\\d", "x"))
                    .append("es")
                    .append(number % 7 == 0 ? "" : "n")
                    .append(" said. ");
        }
        var document = new Invented().says("Ada Boyle", 0.0, words.toString()).document();

        assertThatCode(() -> People.of(document, Cast.of(document))).doesNotThrowAnyException();
    }

    @Test
    void manyLabelsAreRead() {
        var talk = new Invented();
        for (var number = 0; number < MANY; number++) {
            talk.says(
                    "Ada B" + "abcdefghijklmnop".charAt(number % 16) + Integer.toString(number, 36),
                    1.0 * number,
                    "Yes.");
        }
        var document = talk.document();

        assertThat(Cast.of(document).with(Role.GUEST)).isEmpty();
    }

    @Test
    void manyPresentationsAreRead() {
        var document =
                new Invented()
                        .says(
                                "Carl Dunn",
                                0.0,
                                "The following is a conversation with Ada Boyle, and ".repeat(MANY))
                        .says("Ada Boyle", 9.0, "yes ".repeat(MANY))
                        .document();

        assertThatCode(() -> People.of(document, Cast.of(document))).doesNotThrowAnyException();
    }
}
