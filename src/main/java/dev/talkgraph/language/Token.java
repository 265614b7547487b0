package dev.talkgraph.language;

/**
 * A word, number or sign with what it is.
 *
 * @param text as written
 * @param start first UTF-16 code unit in the text it was read from
 * @param end the code unit behind the last one
 * @param tag its Universal Dependencies part of speech, such as {@code NOUN} or {@code PROPN}
 * @param lemma its dictionary form in lower case: singular of nouns, infinitive of verbs
 */
public record Token(String text, int start, int end, String tag, String lemma) {

    /** Whether the tag is one of these. */
    public boolean is(String... tags) {
        for (var one : tags) {
            if (one.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    Token tagged(String other) {
        return new Token(text, start, end, other, lemma);
    }
}
