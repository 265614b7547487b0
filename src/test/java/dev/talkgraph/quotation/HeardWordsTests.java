package dev.talkgraph.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.episode.Verification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Words that captions wrote as they heard them. */
class HeardWordsTests {

    private static final String BEFORE = "well the keeper of the old lamp says that ";
    private static final String BEHIND = " and then it rains for a week over the harbour";

    private static Alignment align(String quote, String spoken) {
        return QuoteAlignment.align(quote, SpokenText.of(BEFORE + spoken + BEHIND, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "I would read Joscha again tonight, i would read yoshua again tonight",
        "I would read Levine again tonight, i would read leveen again tonight",
        "I would read Bostrom again tonight, i would read bostrum again tonight",
        "I would read Hinton again tonight, i would read hintin again tonight",
        "I would read Karpathy again tonight, i would read carpathy again tonight",
        "We painted their boats in spring, we painted there boats in spring",
        "It takes two to row that boat, it takes to to row that boat",
        "This is a novelty miner of the sea, this is a novelty minor of the sea",
        "What AlphaZero did in spring is art, what alpha zero did in spring is art",
        "That was reinforcement of the old wall, that was re enforcement of the old wall",
        "We lost the data set in a storm, we lost the dataset in a storm",
        "We saw the Alpha Zero boat in spring, we saw the alphazero boat in spring",
    })
    void countAsFoundButAreNotVerbatim(String quote, String spoken) {
        var alignment = align(quote, spoken);
        assertThat(alignment.verification()).isEqualTo(Verification.NEAR);
        assertThat(alignment.score()).isEqualTo(1);
        assertThat(alignment.spokenText()).isEqualTo(spoken);
        var place = alignment.places().getFirst();
        assertThat(place.start()).isEqualTo(BEFORE.length());
        assertThat(place.end()).isEqualTo(BEFORE.length() + spoken.length());
    }

    @Test
    void aQuoteIsFoundThatWasNotByItsWrittenWords() {
        var alignment =
                align(
                        "Bostrom, Yudkowsky and Sutskever fear the quiet machines",
                        "bostrum yudkovsky and sutskyver feared some quiet machine");
        assertThat(alignment.verification()).isEqualTo(Verification.NOT_FOUND);
        alignment =
                align(
                        "Bostrom and Sutskever fear the quiet machines",
                        "bostrum and sutskyver fear the quiet machines");
        assertThat(alignment.verification()).isEqualTo(Verification.NEAR);
        assertThat(alignment.score()).isEqualTo(1);
    }

    @Test
    void theFirstHalfOfAWordThatBeginsAQuoteIsShown() {
        var alignment = align("AlphaZero did it in spring", "alpha zero did it in spring");
        assertThat(alignment.spokenText()).isEqualTo("alpha zero did it in spring");
    }

    @Test
    void halvesThatTwoPeopleSpokeAreNotOneWord() {
        var text = "so this is about alpha\nzero did that in spring";
        var turns = List.of(new Turn("A", 0.0, 0, 22), new Turn("B", 5.0, 23, text.length()));
        var alignment =
                QuoteAlignment.align("AlphaZero did that in spring", SpokenText.of(text, turns));
        assertThat(alignment.score()).isCloseTo(0.8, within(1e-9));
        assertThat(alignment.spokenText()).isEqualTo("did that in spring");
    }

    @ParameterizedTest
    @CsvSource({
        "They compete on every long evening, they compute on every long evening",
        "They will adopt it this evening, they will adapt it this evening",
        "They won't sail on this evening, they want sail on this evening",
        "They love robots on this evening, they love robot on this evening",
        "They row globally on this evening, they row global on this evening",
        "They took a long evening walk, they took along evening walk",
    })
    void otherWordsThatEverybodyKnowsAreNotHeard(String quote, String spoken) {
        assertThat(align(quote, spoken).score()).isLessThan(1);
    }

    @Test
    void wordsAsTheyAreWrittenAreTakenBeforeOthersThatSoundAlike() {
        var talk = "there boats are here " + BEHIND + " um their old boats are here";
        assertThat(align("Their boats are here", talk).spokenText())
                .isEqualTo("their old boats are here");
    }

    @Test
    void mostWordsAreFoundAsTheyAreWritten() {
        var alignment = align("Bostrom met Hinton", "bostrum met hintin");
        assertThat(alignment.verification()).isEqualTo(Verification.NOT_FOUND);
        alignment = align("Bostrom met Hinton early", "bostrum met hintin early");
        assertThat(alignment.verification()).isEqualTo(Verification.NOT_FOUND);
        assertThat(alignment.score()).isEqualTo(0.5);
    }

    @Test
    @Timeout(20)
    void hostileTextsAreBoundedWork() {
        var text = new StringBuilder();
        var quote = new StringBuilder();
        for (var i = 0; i < 60_000; i++) {
            var vowels =
                    Integer.toString(i, 5)
                            .chars()
                            .mapToObj(digit -> "" + "aeiou".charAt(digit - '0'));
            var word = vowels.reduce("br", String::concat) + "mt";
            text.append(word).append(" to alpha zero ");
            if (i < 2_000) {
                quote.append(word).append("u too alphazero alpha ");
            }
        }
        var spoken = SpokenText.of(text.toString(), List.of());
        assertThat(QuoteAlignment.align(quote.toString(), spoken).score()).isLessThan(1);
    }
}
