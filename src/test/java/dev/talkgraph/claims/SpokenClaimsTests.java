package dev.talkgraph.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.fixture.Invented;
import dev.talkgraph.people.Cast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

class SpokenClaimsTests {

    private static final String IRON =
            "Iron bridges need more paint than wooden bridges because rain destroys iron.";

    @Test
    void aGuestsAssertionIsAClaimInTheirOwnWords() {
        var claim = claims(IRON).getFirst();

        assertThat(claim.text()).isEqualTo(IRON);
        assertThat(claim.madeBy()).containsExactly("Ada Boyle");
        assertThat(claim.kinds()).containsExactly(ClaimKind.SPOKEN);
        assertThat(claim.confidence()).isEqualTo(0.82);
    }

    @Test
    void whatIntroducesAnAssertionIsLeftOut() {
        var claims = claims("So, I think that iron bridges need more paint than wooden bridges.");

        assertThat(claims)
                .extracting(ClaimFact::text)
                .containsExactly("Iron bridges need more paint than wooden bridges.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paint is essential for iron bridges in every country.",
                "Painted bridges are always safer than iron bridges without paint.",
                "A bridge is a promise that builders make to children."
            })
    void aPlainStanceIsAClaim(String sentence) {
        assertThat(claims("I think " + sentence.toLowerCase(Locale.ROOT)))
                .extracting(ClaimFact::text)
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I went to the iron bridges because rain destroys iron there every year.",
                "It needs more paint than wooden bridges because rain destroys iron.",
                "He needs more paint than all bridges because rain destroys iron.",
                "This bridge needs more paint than wooden bridges because rain destroys iron.",
                "Do iron bridges need more paint than wooden bridges because rain destroys iron?",
                "Iron bridges need more paint than wooden bridges because water-",
                "Iron bridges need, uh, more paint than wooden bridges because of all the water.",
                "Iron bridges, they need more paint than wooden bridges because rain destroys iron.",
                "The problem is that iron bridges need more paint than wooden bridges.",
                "Iron bridges at ironbridges.com need more paint, use code IRON at checkout for less.",
                "“Iron bridges need more paint than wooden bridges because rain destroys iron.”",
                "Iron bridges right now need more paint than wooden bridges because rain destroys iron.",
                "As you said, iron bridges need more paint than wooden bridges because of water.",
                "Paint iron bridges every year because rain destroys iron and wood and stone.",
                "One thing is that iron bridges need more paint than wooden bridges because of rain.",
                "What happens is that iron bridges need more paint because rain destroys iron.",
                "We painted iron bridges because rain destroys iron more than wood.",
                "We’re painting more iron bridges than wooden bridges because rain destroys iron.",
                "Charles paints more iron bridges than wooden bridges because rain destroys iron.",
                "Most need more paint than wooden bridges because rain destroys iron.",
                "Iron bridges is always in need of more paint than wooden bridges.",
                "Paint is a promise makes iron bridges better than wooden bridges.",
                "Iron bridges need more paint, always iron bridges need more paint than wood.",
                "Iron bridges and the paint and the water and the wood of all bridges."
            })
    void whatDoesNotStandAloneIsNoClaim(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @Test
    void whatOthersAreSaidToBelieveIsNotTheGuests() {
        assertThat(claims("The party told everybody a story. " + IRON)).isEmpty();
    }

    @Test
    void theHostMakesNoClaims() {
        var document =
                new Invented()
                        .says("Carl Dunn", "Welcome to the show, Ada Boyle. " + IRON + " Why?")
                        .says("Ada Boyle", "Well. ".repeat(150).strip())
                        .document();

        assertThat(SpokenClaims.of(document, Cast.of(document))).isEmpty();
    }

    @Test
    void aLongTalkGivesAtMostTwentyClaims() {
        var talk = new Invented().says("Carl Dunn", "Welcome to the show, Ada Boyle. Why?");
        for (var number = 0; number < 400; number++) {
            var kind =
                    "k" + Integer.toString(number, 26).replaceAll("[0-9]", "z") + "o" + number % 7;
            talk.says(
                    "Ada Boyle",
                    "Every "
                            + letters(number)
                            + " bridge needs "
                            + letters(number * 31)
                            + " paint because rain destroys "
                            + letters(number * 17)
                            + " iron. "
                            + "Well, yes, it was nice. ".repeat(20)
                            + (kind.isEmpty() ? "" : "Fine."));
        }
        var document = talk.document();

        var claims = SpokenClaims.of(document, Cast.of(document));

        assertThat(claims).hasSize(20);
        assertThat(claims).extracting(ClaimFact::text).doesNotHaveDuplicates();
        assertThat(claims.getLast().evidence().getFirst().start())
                .isGreaterThan(document.text().length() / 2);
    }

    private static String letters(int number) {
        var letters = new StringBuilder("m");
        for (var rest = number + 11; rest > 0; rest /= 7) {
            letters.append("aeioulr".charAt(rest % 7)).append("tnsk".charAt(rest % 4));
        }
        return letters.toString();
    }

    private static List<ClaimFact> claims(String words) {
        var document =
                new Invented()
                        .titled("Ada Boyle: Iron Bridges")
                        .says("Carl Dunn", "Welcome to the show, Ada Boyle. Why?")
                        .says("Ada Boyle", "Well. ".repeat(150).strip())
                        .says("Carl Dunn", "Why?")
                        .says("Ada Boyle", words)
                        .document();
        return SpokenClaims.of(document, Cast.of(document));
    }
}
