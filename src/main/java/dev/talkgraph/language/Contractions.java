package dev.talkgraph.language;

import java.util.Set;

/** Words that are two: "don't", "it's", "Levine's". */
final class Contractions {

    private static final Set<String> ENDINGS = Set.of("s", "m", "re", "ve", "ll", "d", "t");
    private static final Set<String> SUBJECTS =
            WordList.of(
                    """
                    i you he she it we they who what that this there here where how when why let everyone everybody
                    everything someone somebody something nobody nothing one
                    """);

    private Contractions() {}

    static boolean isEnding(String word) {
        return ENDINGS.contains(word);
    }

    /** Where the second word begins, or -1 for one word. */
    static int cut(String lower) {
        int apostrophe = lower.lastIndexOf('\'');
        if (apostrophe < 1) {
            return -1;
        }
        if (lower.endsWith("n't")) {
            return lower.length() > 3 ? lower.length() - 3 : -1;
        }
        return isEnding(lower.substring(apostrophe + 1)) ? apostrophe : -1;
    }

    /** The tag of the first half; the tagger joins both halves' tags by "+" or takes both for one. */
    static String firstTag(String first, String written, String tag) {
        if (SUBJECTS.contains(first)) {
            return "PRON";
        }
        int plus = tag.indexOf('+');
        if (plus > 0) {
            return tag.substring(0, plus);
        }
        boolean verb = tag.equals("VERB") && first.length() < 5;
        if (verb || Set.of("AUX", "NOUN", "PROPN").contains(tag)) {
            return tag;
        }
        return Character.isUpperCase(written.codePointAt(0)) ? "PROPN" : "NOUN";
    }

    /** The tag of the second half: after a name or noun, "'s" mostly owns what follows. */
    static String secondTag(String first, String second, String tag, String nextTag) {
        if (second.equals("n't") || second.equals("'t")) {
            return "PART";
        }
        if (!second.equals("'s") || SUBJECTS.contains(first)) {
            return "AUX";
        }
        int plus = tag.indexOf('+');
        if (plus > 0) {
            return tag.substring(plus + 1);
        }
        boolean predicate = Set.of("DET", "ADV", "VERB", "ADP", "PART", "AUX").contains(nextTag);
        return predicate ? "AUX" : "PART";
    }

    /** The dictionary form of either half. */
    static String lemma(String half, boolean first) {
        return switch (half) {
            case "n't", "'t" -> "not";
            case "'m", "'re" -> "be";
            case "'ve" -> "have";
            case "'ll" -> "will";
            case "ca" -> first ? "can" : half;
            case "wo" -> first ? "will" : half;
            default -> half;
        };
    }
}
