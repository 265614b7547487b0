package dev.talkgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class EnglishTests {

    @Test
    void aSentenceEndsWhereAnotherCanBegin() {
        var text =
                "Robert F. Kennedy came from the U.S. to speak, e.g. in Rome. He did. “Did he?” she asked."
                        + " Dr. Hale vs. Dr. Oake: who won? It took 3.5 years... Nobody knows!";

        assertThat(sentences(text))
                .containsExactly(
                        "Robert F. Kennedy came from the U.S. to speak, e.g. in Rome.",
                        "He did.",
                        "“Did he?” she asked.",
                        "Dr. Hale vs. Dr. Oake: who won?",
                        "It took 3.5 years...",
                        "Nobody knows!");
    }

    @Test
    void aCountryCanEndASentenceToo() {
        assertThat(sentences("She moved to the U.S. She stayed.")).hasSize(2);
        assertThat(sentences("The U.S. Navy came at 5 p.m. Friday.")).hasSize(1);
    }

    @Test
    void aBlankLineEndsASentence() {
        assertThat(sentences("A heading\n\nand what follows")).hasSize(2);
        assertThat(sentences("a wrapped\nline")).hasSize(1);
    }

    @Test
    void tokensPointIntoTheText() {
        var text =
                "xx Mara’s well-known C++ e-mail (mara@example.org) isn’t at example.org/mail. yy";
        var tokens = English.sentences(text, 3, text.length() - 3).getFirst().tokens();

        assertThat(tokens)
                .allSatisfy(
                        token ->
                                assertThat(text.substring(token.start(), token.end()))
                                        .isEqualTo(token.text()));
        assertThat(tokens.stream().map(Token::text))
                .containsExactly(
                        "Mara",
                        "’s",
                        "well-known",
                        "C++",
                        "e-mail",
                        "(",
                        "mara@example.org",
                        ")",
                        "is",
                        "n’t",
                        "at",
                        "example.org/mail",
                        ".");
        assertThat(tokens.get(9).lemma()).isEqualTo("not");
    }

    @Test
    void anActivityIsANounWhereNothingIsDone() {
        assertThat(tagged("Reinforcement learning is hard.")).startsWith("NOUN NOUN AUX");
        assertThat(tagged("They need deep reinforcement learning strategies."))
                .startsWith("PRON VERB ADJ NOUN NOUN NOUN");
        assertThat(tagged("We saw a child learning the game.")).contains("NOUN VERB DET");
    }

    @Test
    void sayingIsAVerb() {
        assertThat(tagged("Hale argues that nefarious people win.")).startsWith("PROPN VERB");
        assertThat(tagged("Hale highlights rewards as a way.")).startsWith("PROPN VERB NOUN");
    }

    @Test
    void anUnknownWordIsNoPreposition() {
        assertThat(tagged("They touched on simulation limits.")).endsWith("NOUN NOUN PUNCT");
    }

    @ParameterizedTest
    @CsvSource({
        "argues,argue",
        "emphasizing,emphasize",
        "controlled,control",
        "stopped,stop",
        "making,make",
        "explored,explore",
        "considered,consider",
        "evaluated,evaluate",
        "treating,treat",
        "produces,produce",
        "needs,need",
        "carried,carry",
        "handling,handle",
        "called,call",
        "challenged,challenge",
        "belonging,belong",
        "required,require",
        "explained,explain",
        "raises,raise",
        "developed,develop",
        "discussing,discuss",
        "went,go",
        "limited,limit"
    })
    void aVerbHasItsInfinitive(String form, String infinitive) {
        assertThat(VerbForms.infinitive(form)).isEqualTo(infinitive);
    }

    @ParameterizedTest
    @CsvSource({
        "robots,robot",
        "strategies,strategy",
        "robotics,robotics",
        "analyses,analysis",
        "children,child",
        "news,news",
        "simulations,simulation",
        "biases,bias",
        "classes,class",
        "self-driving-cars,self-driving-car",
        "bus,bus",
        "data,data"
    })
    void aNounHasItsSingular(String form, String singular) {
        assertThat(NounForms.singular(form)).isEqualTo(singular);
    }

    @Test
    void speechWithoutStopsIsCut() {
        var text = "and then we said that it works ".repeat(1_000);

        assertThat(English.sentences(text))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        sentence -> assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(400));
    }

    @Test
    void hostileTextIsReadInTimeThatGrowsWithItsLength() {
        for (var piece :
                List.of("a", "a/", "a.b", "'s", "((", ".", "a-", "…", "\n", "🙂", "x@y.z/", "–A")) {
            assertThat(English.sentences(piece.repeat(20_000))).isNotNull();
        }
    }

    @Test
    void surrogatePairsStayWhole() {
        var text = "a" + "𝒳".repeat(500);

        assertThat(English.sentences(text).stream().flatMap(one -> one.tokens().stream()))
                .allSatisfy(
                        token ->
                                assertThat(Character.isLowSurrogate(token.text().charAt(0)))
                                        .isFalse());
    }

    private static List<String> sentences(String text) {
        return English.sentences(text).stream()
                .map(one -> text.substring(one.start(), one.end()))
                .toList();
    }

    private static String tagged(String text) {
        return English.sentences(text).getFirst().tokens().stream()
                .map(Token::tag)
                .collect(Collectors.joining(" "));
    }
}
