package dev.talkgraph.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class AnswersTests {

    @Test
    void whatAssertsOrDeniesIsAnAnswer() {
        var asked = "Can radar ever replace a lookout?";
        assertThat(answers(asked, "Radar cannot replace a human lookout at night.")).isTrue();
        assertThat(answers(asked, "In time radar will replace the lookout.")).isTrue();
        assertThat(answers(asked, "A good lookout knows what radar shows.")).isFalse();
        assertThat(answers(asked, "Cameras will replace the lookout.")).isFalse();
        assertThat(answers(asked, "Radar needs electricity.")).isFalse();
    }

    @Test
    void ofTwoThingsJoinedByOrOneIsEnoughAndOfANameAllWordsAreNeeded() {
        var asked = "Can trained dogs or cheap cameras ever be an adequate substitute?";
        assertThat(answers(asked, "Cameras are no substitute for a lookout.")).isTrue();
        assertThat(answers(asked, "Radar is no substitute for a lookout.")).isFalse();
        assertThat(
                        answers(
                                "Can harbour cameras replace keepers?",
                                "A harbour can replace keepers."))
                .isFalse();
    }

    @Test
    void aThreatToOneThingIsNoneToAnother() {
        var asked = "Is radar a danger to whales?";
        assertThat(answers(asked, "Radar is no danger to whales.")).isTrue();
        assertThat(answers(asked, "Radar is a danger to birds.")).isFalse();
    }

    @Test
    void whyWantsAReasonAndHowAWay() {
        assertThat(
                        answers(
                                "Why do the old lamps break?",
                                "The old lamps break because salt eats the glass."))
                .isTrue();
        assertThat(answers("Why do the old lamps break?", "The old lamps break every winter."))
                .isFalse();
        assertThat(answers("How can keepers repair lamps?", "Keepers repair lamps by hand."))
                .isTrue();
        assertThat(answers("How can keepers repair lamps?", "Keepers have to repair lamps."))
                .isFalse();
    }

    @Test
    void whatAThingIsIsSaidOfIt() {
        assertThat(answers("What is fog?", "Fog is a cloud that lies on the water.")).isTrue();
        assertThat(answers("What is fog?", "Driving in fog is a skill few people have.")).isFalse();
        assertThat(answers("What is the cost of fog?", "The cost of fog is high.")).isFalse();
    }

    @Test
    void severalThingsAskedAtOnceAreLookedAtOneByOne() {
        var asked = "How much does a lamp cost, and can solar panels replace the generator?";
        assertThat(answers(asked, "Solar panels will replace the generator.")).isTrue();
        assertThat(answers(asked, "A lamp should cost nothing.")).isFalse();
    }

    @Test
    void whatStandsForSomethingUnsaidAnswersNothing() {
        assertThat(answers("Can radar replace a lookout?", "This radar can replace a lookout."))
                .isFalse();
        assertThat(answers("", "Radar can replace a lookout.")).isFalse();
        assertThat(answers("?, and can", "Radar can replace a lookout.")).isFalse();
    }

    @Test
    void theWorkIsBoundedWhateverIsAsked() {
        var claims = new ArrayList<Assertion>();
        for (var at = 0; at < 10_000; at++) {
            claims.add(new Assertion("c" + at, "Radar can replace lookout " + at, List.of()));
        }
        var answers = Answers.among(claims);
        var asked = "can radar replace a lookout, and ".repeat(1_000);
        assertThat(answers.to(asked.substring(0, 3_500))).hasSizeLessThanOrEqualTo(200);
        assertThat(answers.to(asked)).isEmpty();
    }

    private static boolean answers(String question, String claim) {
        return !Answers.among(List.of(new Assertion("a", claim, List.of()))).to(question).isEmpty();
    }
}
