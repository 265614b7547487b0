package dev.talkgraph.identity;

import dev.talkgraph.language.NormalForm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form in which two names of one topic are equal, acronyms spelled out where that was learnt. */
public final class TopicKey {

    private static final Set<String> NEGATIONS = Set.of("non", "not", "no", "anti", "pseudo");
    private static final List<String> JOINS =
            List.of(" and ", " or ", " between ", " versus ", " vs ");

    private TopicKey() {}

    /**
     * Gives the key of a name.
     *
     * @param name such as "offline RL"
     * @param expansions from an acronym's normal form to what it stands for
     * @return such as "offline reinforcement learning"; words in normal form joined by blanks
     */
    public static String of(String name, Map<String, String> expansions) {
        var words = new ArrayList<String>();
        for (var token : NormalForm.tokens(name)) {
            var expansion = expansions.get(token);
            if (expansion == null) {
                words.add(token);
            } else {
                words.addAll(NormalForm.tokens(expansion));
            }
        }
        return String.join(" ", words);
    }

    /** The key of an acronym, under which its expansions are kept. */
    public static String ofAcronym(String acronym) {
        return NormalForm.of(acronym);
    }

    /**
     * What is broader by form: the key without its first words, longest first, since a modifier
     * before a head makes a kind of what the head names. Two things joined by "and" are no kind of
     * the second, and a proper name is no kind of the noun it ends with: "Silicon Valley".
     *
     * @param name the topic's name, whose capitals tell whether it is a proper one
     */
    public static List<String> broader(String key, String name) {
        var endings = new ArrayList<String>();
        if (isProper(name)) {
            return endings;
        }
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
            var ending = key.substring(blank + 1);
            if (!isJoined(key, blank + 1) && !isNegated(key, blank)) {
                endings.add(ending);
            }
        }
        return endings;
    }

    /** "non-linear systems" are no linear ones. */
    private static boolean isNegated(String key, int end) {
        return NEGATIONS.contains(key.substring(key.lastIndexOf(' ', end - 1) + 1, end));
    }

    private static boolean isJoined(String key, int from) {
        return JOINS.stream().anyMatch(join -> (" " + key.substring(0, from)).contains(join))
                || JOINS.stream().anyMatch(join -> (key.substring(from - 1)).startsWith(join));
    }

    private static boolean isProper(String name) {
        var words = name.strip().split("\\s+");
        return words.length > 1
                && Arrays.stream(words)
                        .allMatch(
                                word ->
                                        word.length() > 1
                                                && Character.isUpperCase(word.charAt(0))
                                                && Character.isLowerCase(word.charAt(1)));
    }
}
