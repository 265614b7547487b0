package dev.talkgraph.topics;

import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells people's names from others by how the text goes on: with "he" or "she", not "it". */
record SpokenOf(Prose prose) {

    private static final Set<String> OF_A_PERSON =
            Set.of("he", "him", "his", "she", "her", "hers", "himself");
    private static final Set<String> BEFORE_A_PLACE =
            Set.of("the", "in", "at", "a", "an", "this", "our");
    private static final double SHARE = 0.3;

    /** How often a name was met, how often a person was spoken of behind it, how often it is no person's. */
    private static final class Count {
        private int all;
        private int person;
        private int place;
    }

    /** The capitalised words, one to three in a row, that mostly lead to a person's pronoun. */
    List<String> people() {
        var counts = new TreeMap<String, Count>();
        for (var piece : prose.pieces()) {
            var sentences = piece.sentences();
            for (int at = 0; at < sentences.size(); at++) {
                var next = at + 1 < sentences.size() ? sentences.get(at + 1) : null;
                count(counts, sentences.get(at).tokens(), next);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> isPerson(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isPerson(String name, Count count) {
        boolean one = name.indexOf(' ') < 0;
        return count.person >= count.all * (one ? SHARE + 0.15 : SHARE)
                && count.place * 5 <= count.all
                && (!one || count.all >= 3);
    }

    private static void count(
            Map<String, Count> counts, List<Token> tokens, @Nullable Sentence next) {
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size()
                    && end - at < 4
                    && NamesOfPeople.isNamePart(tokens.get(end))) {
                end++;
            }
            if (end > at && end - at < 4) {
                var count = counts.computeIfAbsent(name(tokens, at, end), any -> new Count());
                count.all++;
                count.person += speaksOfPerson(tokens, end) || next != null && begins(next) ? 1 : 0;
                count.place +=
                        at > 0 && BEFORE_A_PLACE.contains(tokens.get(at - 1).lemma()) ? 1 : 0;
            }
            at = Math.max(end, at + 1);
        }
    }

    private static String name(List<Token> tokens, int start, int end) {
        var name = new StringBuilder();
        for (int at = start; at < end; at++) {
            name.append(at == start ? "" : " ").append(tokens.get(at).text());
        }
        return name.toString();
    }

    private static boolean speaksOfPerson(List<Token> tokens, int from) {
        int to = Math.min(tokens.size(), from + 15);
        return tokens.subList(from, to).stream()
                .anyMatch(token -> OF_A_PERSON.contains(token.lemma()));
    }

    private static boolean begins(Sentence sentence) {
        return OF_A_PERSON.contains(sentence.tokens().getFirst().lemma());
    }
}
