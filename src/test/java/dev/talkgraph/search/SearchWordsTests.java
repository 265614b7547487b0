package dev.talkgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "fog signals, `\"fog\" \"signals\"`",
                "AND NOT OR, `\"AND\" \"NOT\" \"OR\"`",
                "a\"b\\c:(d)^2~*?, `\"a\" \"b\" \"c\" \"d\" \"2\"`",
                "off-policy C++, `\"off-policy\" \"C++\"`"
            })
    void everyWordIsQuotedAndNothingElseIsSaid(String question, String query) {
        assertThat(new SearchWords(question).query()).isEqualTo(query);
    }

    @Test
    void aPhraseInQuotationMarksHasToBeThere() {
        var words = new SearchWords("“fog signals” at \"sea\"");
        assertThat(words.query()).isEqualTo("+\"fog signals\" \"fog\" \"signals\" \"at\" \"sea\"");
        assertThat(words.haveQuotes()).isTrue();
        assertThat(words.areQuotedIn(List.of("Old fog signals.", "x"))).isTrue();
        assertThat(words.areQuotedIn(List.of("fog", "signals"))).isFalse();
        assertThat(new SearchWords("say \"fog").haveQuotes()).isFalse();
    }

    @Test
    void atMostThirtyTwoWordsAreLookedFor() {
        assertThat(new SearchWords("word ".repeat(400)).query().split(" ")).hasSize(32);
    }

    @Test
    void whatHasNoWordsLooksForNothing() {
        assertThat(List.of("", " \t", "?! (*) \"\"", "🌊"))
                .allMatch(text -> new SearchWords(text).areNone());
    }

    @Test
    void aTitleThatIsTheQuestionFitsBestAndEverydayWordsCountLess() {
        var words = new SearchWords("fog signals");
        assertThat(words.fit("fog signals", List.of("fog signals"))).isEqualTo(3.0);
        assertThat(words.fit("t", List.of("a fog signal calls")))
                .isGreaterThan(words.fit("t", List.of("signals of fog")))
                .isGreaterThan(words.fit("t", List.of("the fog")));
        var question = new SearchWords("what do people say of lighthouses");
        assertThat(question.fit("t", List.of("lighthouses")))
                .isGreaterThan(question.fit("t", List.of("what people do")));
    }

    @Test
    void aNameFitsBetterThanOneOfTheSameStem() {
        var words = new SearchWords("Quille on fog");
        assertThat(words.fit("Mara Quille", List.of("Mara Quille")))
                .isGreaterThan(words.fit("Odd Quill", List.of("Odd Quill")))
                .isPositive();
        assertThat(words.fit("Odd Quill", List.of("Odd Quill"))).isPositive();
    }
}
