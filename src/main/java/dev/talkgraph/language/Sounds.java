package dev.talkgraph.language;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Whether two words sound alike, as a name and what somebody heard of it do. */
public final class Sounds {

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    /** Letters of the longest word whose sound is compared. */
    private static final int LONGEST = 60;

    private static final int CODE = 12;

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

    /**
     * How alike two words sound and are spelled, 0 to 1: the mean of how few letters and how few
     * sounds, by the nearer of the codes of Double Metaphone, are to be changed.
     */
    public static double likeness(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return one.equals(other) ? 1 : 0;
        }
        var codes = new DoubleMetaphone();
        codes.setMaxCodeLen(CODE);
        var sound = 0.0;
        for (var own : codes(codes, one)) {
            for (var heard : codes(codes, other)) {
                sound = Math.max(sound, kept(own, heard));
            }
        }
        return (kept(one, other) + sound) / 2;
    }

    /** The codes of a word's sound, one or two, under which words that sound like it are found. */
    public static Set<String> codes(String word) {
        if (word.length() > LONGEST) {
            return Set.of();
        }
        var codes = new DoubleMetaphone();
        codes.setMaxCodeLen(CODE);
        return new TreeSet<>(Arrays.asList(codes(codes, word)));
    }

    private static String[] codes(DoubleMetaphone codes, String word) {
        var code = codes.doubleMetaphone(word);
        return code == null
                ? new String[] {""}
                : new String[] {code, codes.doubleMetaphone(word, true)};
    }

    /** The share of the longer one's letters that need no change, 0 to 1. */
    public static double kept(String one, String other) {
        var most = Math.max(one.length(), other.length());
        return most == 0
                ? 1
                : 1 - (double) LevenshteinDistance.getDefaultInstance().apply(one, other) / most;
    }
}
