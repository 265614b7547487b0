package dev.talkgraph.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class SentenceEmbeddingsTests {

    @Test
    void aTextHasOneVectorWhoeverComputesItBesideWhatever() throws Exception {
        var texts = IntStream.range(0, 60).mapToObj(SentenceEmbeddingsTests::sentence).toList();
        var alone = texts.stream().map(SentenceEmbeddingsTests::vector).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var together = new ArrayList<Future<float[]>>();
            texts.reversed().forEach(text -> together.add(threads.submit(() -> vector(text))));
            for (var at = 0; at < texts.size(); at++) {
                assertThat(together.get(texts.size() - 1 - at).get()).isEqualTo(alone.get(at));
            }
        }
    }

    @Test
    void whatMeansTheLikeIsNearer() {
        var asked = "learning from recorded experience";
        assertThat(cosine(asked, "A policy can be trained on data that was logged before."))
                .isGreaterThan(
                        cosine(asked, "The lighthouse was painted white last summer.") + 0.2);
    }

    @Test
    void aVectorHasLengthOne() {
        var vector = vector("Fog signals need no receiver, only ears.");
        assertThat(vector).hasSize(SentenceEmbeddings.DIMENSIONS);
        assertThat(product(vector, vector)).isCloseTo(1.0, within(1e-5));
    }

    @Test
    void aTextWithoutWordsHasNoMeaning() {
        assertThat(List.of("", " \n\t", "\u200b\u0000"))
                .allMatch(text -> SentenceEmbeddings.of(text).isEmpty());
    }

    @Test
    void whatStandsBehindThePassageThatIsReadChangesNothing() {
        var passage = "word ".repeat(254);
        assertThat(vector(passage + "lighthouse ".repeat(100_000))).isEqualTo(vector(passage));
    }

    @Test
    void anyCharactersGiveANumber() {
        assertThat(List.of("\uD800", "🌊🧭", "東京 ist weit", "x".repeat(50_000), "ﷺ", "a\u0301"))
                .allSatisfy(text -> assertThat(vector(text)).doesNotContain(Float.NaN));
    }

    private static String sentence(int number) {
        return "Keeper %d argues that %s."
                .formatted(number, "the lamp must turn ".repeat(number % 9));
    }

    private static double cosine(String one, String other) {
        return product(vector(one), vector(other));
    }

    private static double product(float[] one, float[] other) {
        return IntStream.range(0, one.length).mapToDouble(at -> one[at] * other[at]).sum();
    }

    private static float[] vector(String text) {
        return SentenceEmbeddings.of(text).orElseThrow();
    }
}
