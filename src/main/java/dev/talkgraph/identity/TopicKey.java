package dev.talkgraph.identity;

import dev.talkgraph.language.NormalForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The form in which two names of one topic are equal, acronyms spelled out where that was learnt. */
public final class TopicKey {

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
     * before a head makes a kind of what the head names.
     */
    public static List<String> broader(String key) {
        var endings = new ArrayList<String>();
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
            endings.add(key.substring(blank + 1));
        }
        return endings;
    }
}
