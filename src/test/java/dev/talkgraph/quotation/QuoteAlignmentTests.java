package dev.talkgraph.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.episode.Verification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;

class QuoteAlignmentTests {

    private static final String TALK =
            "well bees are the quiet engineers of every orchard and we don't thank them um enough "
                    + "so every single spring I walk the rows and I count the hives one by one "
                    + "because seven percent of them are gone and that's a real world problem";

    private static Alignment align(String quote, String talk) {
        return QuoteAlignment.align(quote, SpokenText.of(talk, List.of()));
    }

    @Test
    void everyWordInOrderIsVerbatim() {
        var alignment = align("Bees are the quiet engineers of every orchard.", TALK);
        assertThat(alignment.verification()).isEqualTo(Verification.VERBATIM);
        assertThat(alignment.score()).isEqualTo(1);
        assertThat(alignment.spokenText())
                .isEqualTo("bees are the quiet engineers of every orchard");
        var place = alignment.places().getFirst();
        assertThat(TALK.substring(place.start(), place.end())).isEqualTo(alignment.spokenText());
        assertThat(place.turn()).isEqualTo(Alignment.Place.NO_TURN);
    }

    @Test
    void aWordInBetweenIsNear() {
        var alignment = align("We don’t thank them enough", TALK);
        assertThat(alignment.verification()).isEqualTo(Verification.NEAR);
        assertThat(alignment.score()).isEqualTo(1);
        assertThat(alignment.spokenText()).isEqualTo("we don't thank them um enough");
    }

    @Test
    void wordsAreComparedWithoutTheirDress() {
        assertThat(align("“WE DONT THANK THEM", TALK).verification())
                .isEqualTo(Verification.VERBATIM);
        assertThat(align("7% of them are gone", TALK).verification())
                .isEqualTo(Verification.VERBATIM);
        assertThat(align("That’s a real-world problem!", TALK).verification())
                .isEqualTo(Verification.VERBATIM);
        assertThat(align("the café has twenty-five", "the cafe has 25 seats").verification())
                .isEqualTo(Verification.VERBATIM);
        assertThat(align("the U.S. owes 1,000", "The US owes 1000 dollars").verification())
                .isEqualTo(Verification.VERBATIM);
    }

    @Test
    void theScoreIsTheShareOfWordsFoundInOrder() {
        var alignment = align("every spring I paint the hives one by one", TALK);
        assertThat(alignment.score()).isCloseTo(8 / 9.0, within(1e-9));
        assertThat(alignment.verification()).isEqualTo(Verification.NEAR);
        assertThat(alignment.spokenText())
                .isEqualTo("every single spring I walk the rows and I count the hives one by one");
    }

    @Test
    void otherWordsAreNotFound() {
        var alignment = align("Bears sleep through the winter and dream of honey", TALK);
        assertThat(alignment.verification()).isEqualTo(Verification.NOT_FOUND);
        assertThat(alignment.score()).isLessThan(0.5);
        assertThat(alignment.places()).isEmpty();
        assertThat(alignment.spokenText()).isEmpty();
    }

    @Test
    void aRewordedQuoteStillPointsAtItsPlace() {
        var filler = "and then somebody talked about tractors for quite some time ".repeat(40);
        var alignment =
                align(
                        "Bees are the silent engineers of all orchards, I walk among rows counting"
                                + " hives one by one, seven percent having gone",
                        filler + TALK + " " + filler);
        assertThat(alignment.verification()).isEqualTo(Verification.NOT_FOUND);
        assertThat(alignment.score()).isBetween(0.5, 0.75);
        assertThat(alignment.spokenText())
                .startsWith("bees are the quiet engineers")
                .endsWith("seven percent of them are gone");
    }

    @Test
    void wordsInBracketsAreThePagesOwn() {
        assertThat(align("we don't thank them [the bees]", TALK).verification())
                .isEqualTo(Verification.VERBATIM);
        assertThat(align("[E]very orchard and we don't thank them", TALK).verification())
                .isEqualTo(Verification.VERBATIM);
        assertThat(align("we fly home", "we [inaudible 00:01:02] fly home").verification())
                .isEqualTo(Verification.VERBATIM);
    }

    @Test
    void thePiecesAroundAnEllipsisAreFoundOneByOne() {
        var alignment = align("Bees are the quiet engineers… I count the hives", TALK);
        assertThat(alignment.verification()).isEqualTo(Verification.NEAR);
        assertThat(alignment.score()).isEqualTo(1);
        assertThat(alignment.spokenText())
                .isEqualTo("bees are the quiet engineers … I count the hives");
        assertThat(alignment.places()).hasSize(2);
    }

    @Test
    void anEllipsisThatLeavesNothingOutIsVerbatim() {
        assertThat(align("bees are ... the quiet engineers...", TALK).verification())
                .isEqualTo(Verification.VERBATIM);
    }

    @Test
    void anEllipsisDoesNotLeapToAnotherPartOfTheConversation() {
        var far = TALK + " and so on".repeat(1_000) + " that is why tractors rust in the rain";
        var alignment = align("Bees are the quiet engineers… tractors rust in the rain", far);
        assertThat(alignment.verification()).isEqualTo(Verification.NOT_FOUND);
    }

    @Test
    void sentencesSaidApartAreFoundOneByOne() {
        var between = " and then somebody talked about tractors for quite some time".repeat(6);
        var talk =
                "I would plant a pear tree in every school yard here"
                        + between
                        + " because children who have a pear tree climb it";
        var alignment =
                align(
                        "I would plant a pear tree in every school yard. Children who have a pear tree"
                                + " climb it.",
                        talk);
        assertThat(alignment.verification()).isEqualTo(Verification.NEAR);
        assertThat(alignment.places()).hasSize(2);
        assertThat(alignment.spokenText())
                .isEqualTo(
                        "I would plant a pear tree in every school yard … children who have a pear"
                                + " tree climb it");
        assertThat(
                        align(
                                        "I would plant a pear tree here. Children who read novels sleep.",
                                        talk)
                                .verification())
                .isEqualTo(Verification.NOT_FOUND);
    }

    @Test
    void sentencesOfTwoPeopleAreNotOneQuote() {
        var parts =
                List.of(
                        "we would plant a pear tree here",
                        "that is really very wrong of you and of her");
        var quote =
                "We would plant a pear tree here. That is very wrong of you and of them and us.";
        var apart =
                talk(
                        List.of(
                                parts.get(0),
                                "and then it rained for some time".repeat(9),
                                parts.get(1)),
                        List.of("A", "A", "B"));
        assertThat(QuoteAlignment.align(quote, apart).verification())
                .isEqualTo(Verification.NOT_FOUND);
    }

    @Test
    void theTurnOfTheFirstWordIsTold() {
        var text = "A: one fine day.\nB: we planted a pear tree\nA: and it grew";
        var turns =
                List.of(
                        new Turn("A", 0.0, 3, 16),
                        new Turn("B", 5.0, 20, 42),
                        new Turn("A", 9.0, 46, 57));
        var spoken = SpokenText.of(text, turns);
        var alignment = QuoteAlignment.align("We planted a pear tree and it grew", spoken);
        assertThat(alignment.verification()).isEqualTo(Verification.VERBATIM);
        assertThat(alignment.places().getFirst().turn()).isEqualTo(1);
        assertThat(alignment.spokenText()).isEqualTo("we planted a pear tree and it grew");
    }

    @Test
    void aQuoteDoesNotReachOverThreeTurns() {
        var parts =
                List.of("the first half of it", "no that is really wrong", "the second half of it");
        var spoken = talk(parts, List.of("A", "B", "C"));
        var alignment = QuoteAlignment.align("the first half of it the second half of it", spoken);
        assertThat(alignment.score()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void piecesOfOneSpeakerAreOneTurnAlsoAroundAnInterjection() {
        var parts = List.of("we planted", "a pear", "yeah", "tree", "that grew");
        var spoken = talk(parts, List.of("A", "A", "B", "A", "A"));
        var alignment = QuoteAlignment.align("we planted a pear tree that grew", spoken);
        assertThat(alignment.verification()).isEqualTo(Verification.NEAR);
        assertThat(alignment.score()).isEqualTo(1);
        assertThat(alignment.places().getFirst().turn()).isZero();
    }

    private static SpokenText talk(List<String> parts, List<String> speakers) {
        var text = new StringBuilder();
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < parts.size(); i++) {
            var start = text.append("> ").length();
            text.append(parts.get(i));
            turns.add(new Turn(speakers.get(i), null, start, text.length()));
        }
        return SpokenText.of(text.toString(), turns);
    }

    @Test
    void theShortestOfEquallyGoodPassagesIsTaken() {
        var talk =
                "we must now and always act today friends. later on: we must really act. we must so act";
        assertThat(align("we must act", talk).spokenText()).isEqualTo("we must really act");
    }

    @Test
    void aQuoteWithoutWordsIsNotFound() {
        for (var nothing : List.of("", "…", "?!", "[laughs]")) {
            assertThat(align(nothing, TALK)).isEqualTo(Alignment.NOTHING);
        }
        assertThat(align("bees", "")).isEqualTo(Alignment.NOTHING);
    }

    @Test
    void offsetsDoNotSplitASurrogatePair() {
        var alignment = align("𝒜mber 𝐛ees", "x 😀𝒜mber 𝐛ees😀 y");
        assertThat(alignment.spokenText()).isEqualTo("𝒜mber 𝐛ees");
        assertThat(alignment.places().getFirst().start()).isEqualTo(4);
    }

    @Test
    @Timeout(20)
    void hostileTextsAreBoundedWork() {
        var spoken = SpokenText.of("a b ".repeat(250_000), List.of());
        assertThat(QuoteAlignment.align("a a b b ".repeat(5_000), spoken).score()).isEqualTo(1);
        assertThat(QuoteAlignment.align("a b x c ".repeat(5_000), spoken).score()).isEqualTo(0.5);
        assertThat(QuoteAlignment.align("a b … ".repeat(50_000), spoken).verification())
                .isNotNull();
        assertThat(QuoteAlignment.align("[".repeat(500_000), spoken)).isEqualTo(Alignment.NOTHING);
        assertThat(QuoteAlignment.align("'.".repeat(500_000), spoken)).isEqualTo(Alignment.NOTHING);
    }

    @Test
    @Timeout(5)
    void twentyQuotesInALongTranscriptTakeNoTime() {
        var text = new StringBuilder();
        for (var i = 0; text.length() < 200_000; i++) {
            text.append(TALK, i * 31 % 150, 150 + i * 17 % 70)
                    .append(" word")
                    .append(i % 997)
                    .append(' ');
        }
        var spoken = SpokenText.of(text.toString(), List.of());
        for (var i = 0; i < 20; i++) {
            QuoteAlignment.align(
                    "thank word" + i + " the rows and every orchard um we hives gone", spoken);
        }
    }
}
