package dev.talkgraph.language;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Whether two words sound alike, as a name and what somebody heard of it do. */
public final class Sounds {

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private Sounds() {}

    /**
     * By one of the two codes of Double Metaphone (Philips, 2000), or by spelling.
     *
     * @param least how like the spellings are at least, 0 to 1 (Jaro and Winkler)
     */
    public static boolean areAlike(String one, String other, double least) {
        var sound = new DoubleMetaphone();
        return LIKENESS.apply(one, other) >= least
                || sound.isDoubleMetaphoneEqual(one, other)
                || sound.isDoubleMetaphoneEqual(one, other, true);
    }
}
