package dev.talkgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.postag.POSTaggerME;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.stream.IntStream;

class TaggerTests {

    private static final String[] WORDS =
            """
            The the a lighthouse keeper keepers sees saw seeing boats , . ? ! can can't n't 's don't gonna
            Mara Quill U.S. e.g. 3 3rd 1984 12,000 50% $ % C++ fog-signal well so that which who whom
            to of in by quickly slowly good better best learn learning learned I you we they ( ) " - ...
            Ünited naïve 東京 ひらがな カタカナ 😀 x é É http://lanterns.example/a,b A AI AIs NASA's not never zzxqv Zzxqv
            """
                    .split("\\s+");

    /** OpenNLP's own tagger is what the search is held against. */
    private final POSTaggerME reference = new POSTaggerME(Tagger.whole());

    @Test
    void tagsAreThoseOfTheModelsOwnTagger() {
        var random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            var sentence =
                    IntStream.range(0, 1 + random.nextInt(30))
                            .mapToObj(at -> WORDS[random.nextInt(WORDS.length)])
                            .toArray(String[]::new);
            assertThat(Tagger.tags(sentence))
                    .as(String.join(" ", sentence))
                    .containsExactly(reference.tag(sentence));
        }
    }

    @Test
    void wordsNobodyKnowsAreTaggedTheSame() {
        var random = new Random(12);
        for (int round = 0; round < 1_000; round++) {
            var sentence =
                    random.ints(1 + random.nextInt(12), 2, 9)
                            .mapToObj(length -> letters(random, length))
                            .toArray(String[]::new);
            assertThat(Tagger.tags(sentence)).containsExactly(reference.tag(sentence));
        }
    }

    @Test
    void moreDifferentWordsThanAreKeptChangeNothing() {
        var sentence = new String[] {"The", "keeper", "sees", "boats", "."};
        var before = Tagger.tags(sentence);
        for (int number = 0; number < 25_000; number++) {
            Tagger.tags(new String[] {"keeper" + number});
        }
        assertThat(Tagger.tags(sentence)).containsExactly(before);
    }

    @Test
    void nothingHasNoTags() {
        assertThat(Tagger.tags(new String[0])).isEmpty();
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
