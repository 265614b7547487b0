package dev.talkgraph.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.episode.Verification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class QuoteSearchTests {

    private static final String KEEPER = "Mara Quill";
    private static final String HOST = "Tom Reed";

    private static final List<String> TALK =
            List.of(
                    "Welcome back. How did you come to look after the old harbour lights?",
                    "My grandmother kept them before me. A lighthouse teaches a child to be patient,"
                            + " because nothing happens there for most of the year. In winter I paint"
                            + " the railings and I read a lot of novels.",
                    "Do sailors still need a lighthouse when satellites guide every ship?",
                    "They do. When the electronics on a ship fail in a storm, a lamp on a rock is the"
                            + " last thing that will still tell the crew where the coast begins. The"
                            + " fog horn was switched off 12 years ago. Nobody complained about that.",
                    "I am told that gulls are cleverer than pigeons.",
                    "Pigeons learn faster than gulls, whatever people say.");

    private static QuoteSearch talk() {
        var text = new StringBuilder();
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < TALK.size(); i++) {
            var start = text.append("> ").length();
            text.append(TALK.get(i)).append('\n');
            var speaker = i % 2 == 0 ? HOST : KEEPER;
            turns.add(new Turn(speaker, i * 20.0, start, text.length() - 1));
        }
        return QuoteSearch.in(SpokenText.of(text.toString(), turns));
    }

    private static Alignment find(String quote) {
        return talk().find(quote, KEEPER::equals);
    }

    @Test
    void wordsThatWereSpokenAreFoundByThem() {
        assertThat(find("A lighthouse teaches a child to be patient.").verification())
                .isEqualTo(Verification.VERBATIM);
    }

    @Test
    void otherWordsOfTheSameMeaningAreAParaphrase() {
        var found =
                find(
                        "If a ship's electronics break down during a storm, the lamp on the rock still"
                                + " shows its crew where the coast is.");
        assertThat(found.verification()).isEqualTo(Verification.PARAPHRASED);
        assertThat(found.score()).isLessThan(0.75);
        assertThat(found.spokenText()).contains("a lamp on a rock is the last thing");
        assertThat(found.places().getFirst().turn()).isEqualTo(3);
    }

    @Test
    void whatSomebodyElseSaidIsNoParaphrase() {
        var quote = "Every ship is guided by satellites, so do sailors need any lighthouse still?";
        assertThat(find(quote).verification()).isEqualTo(Verification.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If the electronics of a ship fail in storms, no lamp on any rock tells its crew where"
                        + " the coast is.",
                "We turned off the old fog horn 30 years ago already.",
                "It is gulls that learn faster than any pigeons do.",
                "Pigeons, they learn so much slower than the gulls.",
                "A lamp on a rock in Portugal tells any crew whose electronics failed where coasts begin.",
                "A lighthouse is the loneliest place a grown man can choose to live.",
                "The price of copper will double before the decade ends."
            })
    void whatSaysSomethingElseIsNotFound(String quote) {
        assertThat(find(quote).verification()).isEqualTo(Verification.NOT_FOUND);
    }

    @Test
    void whereNoMarksEndSentencesThePassageIsCutByItsWords() {
        var talk =
                "so yeah and um my uncle he would always bake the bread on sundays and you know the"
                        + " thing is that when you let the dough rest in a cold cellar overnight it tastes"
                        + " so much better in the morning and then we would all go down to the river and"
                        + " catch trout and my cousins they were terrible at it but nobody minded really";
        var search = QuoteSearch.in(SpokenText.of(talk.repeat(1), List.of()));
        var found =
                search.find(
                        "Dough tastes better in the morning after resting overnight in a cold cellar.",
                        speaker -> speaker == null);
        assertThat(found.verification()).isEqualTo(Verification.PARAPHRASED);
        assertThat(found.spokenText()).contains("dough rest in a cold cellar").hasSizeLessThan(200);
    }

    @Test
    void aQuestionIsNotAnswered() {
        assertThat(find("How long ago was it that they switched off the fog horn?").verification())
                .isEqualTo(Verification.NOT_FOUND);
    }

    @Test
    @Timeout(20)
    void hostileTextsAreBoundedWork() {
        var search = QuoteSearch.in(SpokenText.of("a bc d. ".repeat(200_000), List.of()));
        assertThat(search.find("x bc ".repeat(59), speaker -> true).verification()).isNotNull();
        assertThat(search.find("bc? ".repeat(9_000), speaker -> true).verification()).isNotNull();
        var endless = QuoteSearch.in(SpokenText.of("word ".repeat(400_000), List.of()));
        assertThat(endless.find("wordy words worded wording word", speaker -> true).verification())
                .isEqualTo(Verification.NOT_FOUND);
    }
}
