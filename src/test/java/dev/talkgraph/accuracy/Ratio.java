package dev.talkgraph.accuracy;

/** Counts of what was found rightly, found wrongly and missed. */
final class Ratio {

    private int right;
    private int wrong;
    private int missed;

    /** One decision of two kinds, yes or no. */
    void count(boolean expected, boolean found) {
        if (expected && found) {
            right++;
        } else if (found) {
            wrong++;
        } else if (expected) {
            missed++;
        }
    }

    void add(Ratio other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    int found() {
        return right + wrong;
    }

    /** 1 when nothing was found: nothing found is wrong. */
    double precision() {
        return found() == 0 ? 1 : (double) right / found();
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** Harmonic mean of precision and recall. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }
}
