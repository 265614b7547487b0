package dev.talkgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTests {

    @ParameterizedTest
    @CsvSource({
        "off-policy methods, Off policy method",
        "neural networks, Neural Network",
        "theories, theory",
        "movies, movie",
        "caches, cache",
        "approaches, approach",
        "boxes, box",
        "women, woman",
        "tidal behaviour, tidal behavior",
        "optimisation, optimization",
        "LLMs, LLM",
        "Brandt's law, Brandt law",
    })
    void spellingsOfOnePhraseAreEqual(String one, String other) {
        assertThat(NormalForm.of(one)).isEqualTo(NormalForm.of(other));
    }

    @ParameterizedTest
    @CsvSource({"gas, gap", "virus, viru", "physics, physical", "analysis, analyst", "news, new"})
    void differentWordsStayApart(String one, String other) {
        assertThat(NormalForm.of(one)).isNotEqualTo(NormalForm.of(other));
    }
}
