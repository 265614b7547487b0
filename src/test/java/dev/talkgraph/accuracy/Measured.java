package dev.talkgraph.accuracy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of one row.
 *
 * @param on the files and items it was measured on
 * @param figures in the order they are printed
 * @param misses the cases that fail, the worst first
 */
record Measured(String on, List<Figure> figures, List<Miss> misses) {

    /**
     * One figure.
     *
     * @param anchor what others reach; empty where nobody measured it
     * @param mark what is to be reached at least; null for a figure that only informs
     */
    record Figure(String name, double value, String anchor, @Nullable Double mark) {

        boolean isMissed() {
            return mark != null && !(value >= mark);
        }
    }

    /** A case that fails: what it is, what was right, and what was said instead. */
    record Miss(String item, String expected, String found) {

        @Override
        public String toString() {
            return item + "\n  right: " + expected + "\n  found: " + found;
        }
    }
}
