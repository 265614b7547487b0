package dev.talkgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.SourceFacts.ExpansionFact;
import dev.talkgraph.fixture.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class AcronymsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coastal erosion modelling (CEM) is young.",
                "CEM (coastal erosion modelling) is young.",
                "CEM, or coastal erosion modelling, is young."
            })
    void anAcronymIsSpelledOut(String text) {
        assertThat(expansions(text))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.acronym()).isEqualTo("CEM");
                            assertThat(fact.expansion()).isEqualTo("coastal erosion modelling");
                            assertThat(fact.evidence()).isNotEmpty();
                        });
    }

    @Test
    void theOnlyPhraseThatRecursWithTheseInitialsIsMeant() {
        assertThat(
                        expansions(
                                "Erosion modelling is young. They like deep erosion modelling. Deep EM is hard. EM wins."))
                .extracting(ExpansionFact::acronym, ExpansionFact::expansion)
                .containsExactly(tuple("EM", "erosion modelling"));
    }

    @Test
    void thatInitialsFitIsNotEnough() {
        assertThat(
                        expansions(
                                "Erosion modelling is young. They like erosion modelling. The EM paid. An EM came."))
                .isEmpty();
    }

    @Test
    void twoPhrasesWithTheseInitialsLeaveItOpen() {
        assertThat(
                        expansions(
                                "Erosion modelling is young. They like erosion modelling. Estuary mining is old. They hate"
                                        + " estuary mining. EM wins. EM loses."))
                .isEmpty();
    }

    private static List<ExpansionFact> expansions(String text) {
        var page = Documents.page().section(SectionKind.SUMMARY, text).build();
        return Acronyms.expansions(Prose.of(page), page.text());
    }
}
