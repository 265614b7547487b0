package dev.talkgraph.inference;

import java.util.ArrayList;
import java.util.List;

/** Words of one sentence that mean the opposite of words of another. */
final class Opposites {

    private Opposites() {}

    /** Each pair as "more / less", of words that only one of the sentences has. */
    static List<String> between(Wording one, Wording other) {
        var pairs = new ArrayList<String>();
        var there = only(other, one);
        for (var word : only(one, other)) {
            there.stream()
                    .filter(against -> WordRelations.opposed(word.lemma(), against.lemma()))
                    .findFirst()
                    .ifPresent(against -> pairs.add(word.lemma() + " / " + against.lemma()));
        }
        return pairs;
    }

    /** The words of the one, prepositions too, that the other does not have. */
    private static List<Word> only(Wording one, Wording other) {
        return one.words().stream()
                .filter(word -> word.isContent() || word.is("ADP", "ADV", "PRON", "DET", "ADJ"))
                .filter(
                        word ->
                                other.words().stream()
                                        .noneMatch(w -> w.lemma().equals(word.lemma())))
                .toList();
    }
}
