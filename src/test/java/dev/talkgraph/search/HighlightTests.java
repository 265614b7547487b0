package dev.talkgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class HighlightTests {

    @Test
    void theWordsAskedForAreMarkedInAnyForm() {
        assertThat(
                        Highlight.of(
                                List.of("A lighthouse keeps boats safe."),
                                new SearchWords("boat keeping")))
                .isEqualTo("A lighthouse **keeps** **boats** safe.");
    }

    @Test
    void theTextThatHasMostOfTheWordsIsShown() {
        var texts = List.of("Fog is old.", "Fog signals need ears.");
        assertThat(Highlight.of(texts, new SearchWords("fog signal")))
                .isEqualTo("**Fog** **signals** need ears.");
    }

    @Test
    void aLongTextIsCutAroundTheWordsBetweenOthers() {
        var text =
                "calm water and nothing else ".repeat(40)
                        + "then the foghorn calls "
                        + "twice ".repeat(80);
        var shown = Highlight.of(List.of(text), new SearchWords("foghorn"));
        assertThat(shown).startsWith("…").endsWith("…").contains("the **foghorn** calls");
        assertThat(shown.length()).isLessThan(260);
        assertThat(text).contains(shown.replace("**", "").replace("…", ""));
    }

    @Test
    void pairsOfAsterisksOfTheTextAreLeftOut() {
        assertThat(Highlight.of(List.of("**Bold** fog"), new SearchWords("fog")))
                .isEqualTo("Bold **fog**");
    }

    @Test
    void withoutAnyOfTheWordsTheBeginningIsShown() {
        assertThat(Highlight.of(List.of("Sirens sing."), new SearchWords("fog")))
                .isEqualTo("Sirens sing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uD83C\uDF0A", "x", "\u0000", "a\u0301"})
    void anyTextIsCutToWholeCharacters(String piece) {
        for (var words : List.of("fog", "x", "")) {
            var shown = Highlight.of(List.of(piece.repeat(5_000)), new SearchWords(words));
            assertThat(shown.codePoints().filter(point -> point >= 0xD800 && point < 0xE000))
                    .isEmpty();
        }
    }
}
