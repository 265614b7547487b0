package dev.talkgraph.topics;

import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How often a document uses its words and phrases, those within longer phrases too. */
final class WordCounts {

    private int total;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> phrases = new HashMap<>();

    static WordCounts of(Prose prose) {
        var counts = new WordCounts();
        prose.pieces().forEach(piece -> piece.sentences().forEach(counts::read));
        return counts;
    }

    private void read(Sentence sentence) {
        total += sentence.tokens().size();
        for (var token : sentence.tokens()) {
            words.merge(key(token), 1, Integer::sum);
        }
        for (var phrase : Phrases.in(sentence)) {
            var size = phrase.words().size();
            var keys = new HashSet<String>();
            for (var from = 0; from < size; from++) {
                for (var to = from + 1; to <= size; to++) {
                    keys.add(phrase.part(from, to).key());
                }
            }
            keys.forEach(key -> phrases.merge(key, 1, Integer::sum));
        }
    }

    /** How many words there are, signs counted too. */
    int words() {
        return total;
    }

    /** How often the words of a phrase are used, the mean of all. */
    double perWord(List<Token> phrase) {
        return phrase.stream()
                .mapToInt(word -> words.getOrDefault(key(word), 1))
                .average()
                .orElse(1);
    }

    /** How often a phrase is used, alone or within others. */
    int uses(String key) {
        return Math.max(1, phrases.getOrDefault(key, 1));
    }

    private static String key(Token word) {
        return NounPhrase.key(List.of(word.text()));
    }
}
