package dev.talkgraph.relations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.relations.Relation.Kind;
import dev.talkgraph.relations.Relation.Status;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ClaimRelationsTests {

    private static final String DOES = "Radar replaces a lookout on small boats.";
    private static final String DOES_NOT = "Radar does not replace a lookout on small boats.";

    @Test
    void aDenialByAnotherPersonIsADispute() {
        var relation = between(DOES, "mara-quill", DOES_NOT, "tomas-brandt").orElseThrow();
        assertThat(relation.kind()).isEqualTo(Kind.DISPUTES);
        assertThat(relation.score()).isBetween(0.5, 1.0);
        assertThat(relation.reason()).isNotBlank();
        assertThat(relation.from()).isEqualTo("a");
        assertThat(relation.to()).isEqualTo("b");
    }

    @Test
    void theSameWordsOfAnotherPersonAreAgreement() {
        assertThat(between(DOES, "mara-quill", DOES, "tomas-brandt"))
                .map(Relation::kind)
                .contains(Kind.AGREES_WITH);
    }

    @Test
    void bothEndsTellTheSame() {
        var one = new Assertion("a", DOES, List.of("mara-quill"));
        var other = new Assertion("b", DOES_NOT, List.of("tomas-brandt"));
        assertThat(new ClaimRelations().between(one, other))
                .isEqualTo(new ClaimRelations().between(other, one));
    }

    @Test
    void nobodyDisputesThemselvesUnderAnotherFormOfTheirName() {
        assertThat(between(DOES, "mara-quill", DOES_NOT, "mara-quill")).isEmpty();
        assertThat(between(DOES, "dr-mara-quill", DOES_NOT, "mara-j-quill")).isEmpty();
    }

    @Test
    void whoMadeAClaimMustBeKnown() {
        assertThat(
                        new ClaimRelations()
                                .between(
                                        new Assertion("a", DOES, List.of()),
                                        new Assertion("b", DOES_NOT, List.of("tomas-brandt"))))
                .isEmpty();
    }

    @Test
    void oneWhoSpeaksInBothClaimsDisputesNothing() {
        var one = new Assertion("a", DOES, List.of("mara-quill", "tomas-brandt"));
        var other = new Assertion("b", DOES_NOT, List.of("tomas-brandt"));
        assertThat(new ClaimRelations().between(one, other)).isEmpty();
    }

    @Test
    void whatPointsIntoItsOwnConversationIsComparedWithNothing() {
        assertThat(between("These lamps save boats.", "a", "These lamps do not save boats.", "b"))
                .isEmpty();
        assertThat(between("It replaces a lookout.", "a", "It does not replace a lookout.", "b"))
                .isEmpty();
        assertThat(between("My boat needs a lookout.", "a", "My boat needs no lookout.", "b"))
                .isEmpty();
    }

    @Test
    void whatOughtToBeIsNotConfirmedAgainstWhatIs() {
        var ought = "Radar should never replace a lookout on small boats.";
        assertThat(between(DOES, "mara-quill", ought, "tomas-brandt"))
                .map(Relation::status)
                .isNotEqualTo(Optional.of(Status.CONFIRMED));
        var demanded = "Radar should replace a lookout on small boats.";
        assertThat(between(DOES, "mara-quill", demanded, "tomas-brandt")).isEmpty();
    }

    @Test
    void claimsOfTwoThingsAreNotCompared() {
        assertThat(between(DOES, "mara-quill", "Sonar finds no herring in winter.", "tomas-brandt"))
                .isEmpty();
    }

    private static Optional<Relation> between(
            String one, String maker, String other, String otherMaker) {
        return new ClaimRelations()
                .between(
                        new Assertion("a", one, List.of(maker)),
                        new Assertion("b", other, List.of(otherMaker)));
    }
}
