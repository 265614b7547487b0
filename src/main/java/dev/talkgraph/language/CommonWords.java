package dev.talkgraph.language;

/**
 * Words frequent in everyday English: those the tagger met at least five times in the 200,000 words
 * of web pages, mails and reviews it learnt from.
 */
public final class CommonWords {

    private CommonWords() {}

    /** Whether the word, in lower case, is frequent; "people" is, "robotics" is not. */
    public static boolean contain(String word) {
        var chances = Tagger.model().eval(new String[] {"w=" + word});
        // The model answers an unknown word with the same chance for every part of speech.
        for (var chance : chances) {
            if (Math.abs(chance - chances[0]) > 1e-9) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, in lower case, is more often a verb than a noun: "raises", not "models". */
    public static boolean areVerb(String word) {
        var chances = Tagger.model().eval(new String[] {"w=" + word});
        var verb = Tagger.model().getIndex("VERB");
        var noun = Tagger.model().getIndex("NOUN");
        return verb >= 0 && noun >= 0 && chances[verb] > chances[noun] + 1e-9;
    }
}
