package dev.talkgraph.reconciliation;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a change of names touched.
 *
 * @param things ids of people, topics or shows that are there or were
 * @param regrouped ids of those that gained or lost an alias
 * @param keys the blocks
 */
record Touched(SortedSet<String> things, SortedSet<String> regrouped, SortedSet<String> keys) {

    static final Touched NOTHING = new Touched(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    Touched with(Collection<String> more) {
        var all = new TreeSet<>(things);
        all.addAll(more);
        return new Touched(all, regrouped, keys);
    }
}
