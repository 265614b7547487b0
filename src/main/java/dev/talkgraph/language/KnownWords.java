package dev.talkgraph.language;

/**
 * The twenty thousand words and names that are written most: those that the sentence model reads
 * whole, learnt from books and an encyclopedia.
 */
public final class KnownWords {

    private KnownWords() {}

    /** Whether the word, in lower case, is one: "compute" is, "karpathy" is not. */
    public static boolean contain(String word) {
        return SentenceEmbeddings.isReadWhole(word);
    }
}
