package dev.talkgraph.inference;

/**
 * A word of a sentence as wordings are compared.
 *
 * @param lower as written, in lower case
 * @param lemma its dictionary form
 * @param stem its stem, by Porter
 * @param tag its part of speech
 * @param weight how much it says: 0 for a word that only joins others, more for a rare one
 */
record Word(String lower, String lemma, String stem, String tag, double weight) {

    boolean isContent() {
        return weight > 0;
    }

    boolean is(String... tags) {
        for (var one : tags) {
            if (one.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    boolean isNumber() {
        return Character.isDigit(lower.codePointAt(0)) || (is("NUM") && !lemma.equals("one"));
    }
}
