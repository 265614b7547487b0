package dev.talkgraph.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedConceptTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fog signals",
                " 'fog signals' ",
                "who discussed fog signals",
                "Who discussed fog signals?",
                "who has discussed “fog signals”?",
                "Who talked about fog signals ?",
                "who talks about fog signals",
                "who else spoke of fog signals?",
                "who said something about fog signals?",
                "who said anything about fog signals",
                "WHO MENTIONED fog signals?!"
            })
    void theWordsThatAskAreNoConcept(String question) {
        assertThat(AskedConcept.in(question)).isEqualTo("fog signals");
    }

    @ParameterizedTest
    @CsvSource({
        "who guards the guards, who guards the guards",
        "talking about fog, talking about fog",
        "who discussed, who discussed",
        "C++, C++",
        "?, ''"
    })
    void whatAsksOtherwiseIsTakenAsItStands(String question, String concept) {
        assertThat(AskedConcept.in(question)).isEqualTo(concept);
    }
}
