package dev.talkgraph.model;

import dev.talkgraph.language.English;
import dev.talkgraph.language.Token;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a sentence in a model's words can say what the source's words say: no number of its own,
 * denied where they deny, and at least half of what it speaks of is spoken of there.
 */
final class Faithfulness {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 600;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Set<String> DENYING =
            Set.of(
                    "not", "n't", "n’t", "no", "never", "nobody", "nothing", "none", "neither",
                    "nor", "without", "cannot", "hardly", "nowhere");

    private Faithfulness() {}

    /**
     * Judges a sentence.
     *
     * @param names words that may stand in it for pronouns
     */
    static boolean of(String sentence, String evidence, List<String> names) {
        if (sentence.length() > LONGEST || sentence.endsWith("?")) {
            return false;
        }
        var said = tokens(sentence);
        var written = tokens(evidence);
        if (said.size() < FEWEST_WORDS || denies(said) != denies(written)) {
            return false;
        }
        return numbers(evidence).containsAll(numbers(sentence))
                && shares(content(said), content(written), tokens(String.join(" ", names)));
    }

    private static boolean shares(Set<String> said, Set<String> written, List<Token> names) {
        var own = new HashSet<>(said);
        names.forEach(token -> own.remove(token.lemma()));
        var shared = own.stream().filter(written::contains).count();
        return shared > 0 && 2 * shared >= own.size();
    }

    private static List<Token> tokens(String text) {
        return English.sentences(text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    private static boolean denies(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> DENYING.contains(token.lemma()));
    }

    private static Set<String> content(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.is("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
