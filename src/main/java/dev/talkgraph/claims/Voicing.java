package dev.talkgraph.claims;

import dev.talkgraph.language.WordList;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells where a speaker seems to speak for others: behind "The party told people …" a sentence may
 * be the party's view and not the speaker's.
 */
final class Voicing {

    /** What others do before their words are given. */
    private static final Set<String> SAYING =
            WordList.of(
                    """
                    says said say told tells claimed claims claim argued argues argue believed believes thought thinks
                    taught teaches preached wrote writes declared insisted insists shouted promised promises assumed
                    assumes saying claiming arguing believing thinking
                    """);

    /** What others hold. */
    private static final Set<String> VIEWS =
            WordList.of(
                    """
                    ideology charter presumption presumptions axiom axioms axiomatic narrative propaganda slogan myth
                    doctrine dogma creed manifesto conspiracy conspiracies mentality worldview belief beliefs notion
                    story theory logic attitude rhetoric critics opponents view views
                    """);

    /** Speakers who give their own words: "I said", "as I say". */
    private static final Set<String> OWN = Set.of("i", "i’ve", "i've", "we", "you");

    private Voicing() {}

    /** Whether one of the two sentences before this one gives what others say or hold. */
    static boolean isLikely(String text, List<SpokenSentence> sentences, int at) {
        return at > 0 && isOthers(text, sentences.get(at - 1))
                || at > 1 && isOthers(text, sentences.get(at - 2));
    }

    private static boolean isOthers(String text, SpokenSentence sentence) {
        if (sentence.quoted()) {
            return true;
        }
        var before = "";
        for (var word : sentence.words()) {
            var said = Plainness.word(text, word).toLowerCase(Locale.ROOT);
            if (VIEWS.contains(said) || SAYING.contains(said) && !OWN.contains(before)) {
                return true;
            }
            before = said;
        }
        return false;
    }
}
