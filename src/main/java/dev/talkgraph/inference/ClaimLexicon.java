package dev.talkgraph.inference;

import dev.talkgraph.language.Token;

import java.util.Map;
import java.util.Set;

/** English words by what they do in a claim, rather than what they mean. */
final class ClaimLexicon {

    static final Set<String> NEGATIONS =
            WordRelations.words(
                    """
                    not n't no never none nobody nothing neither nor without hardly barely rarely seldom scarcely
                    cannot nowhere little few
                    """);

    static final Set<String> CONDITIONS =
            WordRelations.words(
                    "if unless when until whether except although though while before after");

    static final Map<String, String> QUANTITIES =
            Map.ofEntries(
                    Map.entry("only", "only"),
                    Map.entry("solely", "only"),
                    Map.entry("exclusively", "only"),
                    Map.entry("some", "some"),
                    Map.entry("sometimes", "some"),
                    Map.entry("occasionally", "some"),
                    Map.entry("several", "some"),
                    Map.entry("partly", "some"),
                    Map.entry("many", "many"),
                    Map.entry("often", "many"),
                    Map.entry("frequently", "many"),
                    Map.entry("most", "most"),
                    Map.entry("mostly", "most"),
                    Map.entry("usually", "most"),
                    Map.entry("generally", "most"),
                    Map.entry("largely", "most"),
                    Map.entry("all", "all"),
                    Map.entry("every", "all"),
                    Map.entry("everyone", "all"),
                    Map.entry("everything", "all"),
                    Map.entry("always", "all"),
                    Map.entry("entirely", "all"),
                    Map.entry("almost", "almost"),
                    Map.entry("nearly", "almost"),
                    Map.entry("half", "half"),
                    Map.entry("twice", "twice"),
                    Map.entry("double", "twice"));

    static final Map<String, String> MODALITIES =
            Map.ofEntries(
                    Map.entry("can", "possible"),
                    Map.entry("could", "possible"),
                    Map.entry("may", "possible"),
                    Map.entry("might", "possible"),
                    Map.entry("perhaps", "possible"),
                    Map.entry("maybe", "possible"),
                    Map.entry("possibly", "possible"),
                    Map.entry("potentially", "possible"),
                    Map.entry("likely", "possible"),
                    Map.entry("probably", "possible"),
                    Map.entry("must", "necessary"),
                    Map.entry("should", "necessary"),
                    Map.entry("ought", "necessary"),
                    Map.entry("would", "supposed"));

    static final Map<String, String> RELATIONS =
            Map.ofEntries(
                    Map.entry("within", "in"),
                    Map.entry("inside", "in"),
                    Map.entry("upon", "on"),
                    Map.entry("for", "to"),
                    Map.entry("toward", "to"),
                    Map.entry("towards", "to"),
                    Map.entry("amongst", "among"));

    /** From this weight on a word is part of what is claimed. */
    static final double CONTENT = 0.5;

    /** Verbs that leave it to their noun or adjective to say something. */
    private static final Set<String> LIGHT =
            WordRelations.words("be pose represent constitute treat consider view regard");

    /** Nouns that leave it to what stands before them. */
    private static final Set<String> SHELLS =
            WordRelations.words(
                    """
                    approach design method technique strategy system way thing solution process kind type sort form
                    mean aspect matter fact idea notion concept case one
                    """);

    private static final Set<String> DEGREES =
            WordRelations.words(
                    """
                    very really quite just also even already so too then there here well indeed actually
                    simply merely truly clearly certainly definitely ultimately essentially basically however
                    therefore thus highly extremely deeply particularly especially significantly greatly currently
                    now today themselves itself much rather as both either
                    """);

    private ClaimLexicon() {}

    /** How much of a claim's meaning the word carries: 0 for one that only joins others. */
    static double weight(Token token) {
        var word = token.lemma();
        if (WordRelations.COMPARING.contains(word)) {
            return 1;
        }
        return switch (token.tag()) {
            case "NOUN", "PROPN" -> SHELLS.contains(word) ? 0.3 : 1;
            case "VERB" -> LIGHT.contains(word) ? 0.2 : 1;
            case "ADJ" -> DEGREES.contains(word) || QUANTITIES.containsKey(word) ? 0 : 1;
            case "ADV" -> isFunction(word) ? 0 : 0.5;
            case "NUM", "X", "SYM" -> word.equals("one") ? 0 : 1;
            default -> 0;
        };
    }

    private static boolean isFunction(String word) {
        return DEGREES.contains(word)
                || NEGATIONS.contains(word)
                || QUANTITIES.containsKey(word)
                || MODALITIES.containsKey(word)
                || CONDITIONS.contains(word);
    }
}
