package dev.talkgraph.subgraph;

import dev.talkgraph.subgraph.Subgraphs.Met;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One search for what is around things, breadth first, until there is more than is to be shown: what
 * lies further away would not be shown in any case.
 */
final class SubgraphSearch {

    private static final Comparator<Met> RANK =
            Comparator.comparingLong(Met::position)
                    .thenComparing(Met::type)
                    .thenComparing(Met::id)
                    .thenComparing(Met::element);

    private final List<Reached> focus;
    private final int limit;
    private final Map<String, Reached> found = new LinkedHashMap<>();
    private int within;
    private boolean cut;

    SubgraphSearch(List<Reached> focus, int limit) {
        this.focus = focus;
        this.limit = Math.max(limit, focus.size());
        focus.forEach(node -> found.put(node.element(), node));
    }

    /** Takes steps, each from what the one before met. */
    void run(int depth, Neighbours neighbours) {
        var budget = new ReadingBudget();
        var frontier = focus;
        for (int taken = 0; taken < depth; taken++) {
            within = found.size();
            if (frontier.isEmpty() || found.size() > limit) {
                return;
            }
            frontier = beyond(budget.step(frontier), neighbours);
        }
    }

    private List<Reached> beyond(ReadingBudget.Step step, Neighbours neighbours) {
        var ranked = new HashMap<String, Met>();
        var known = List.copyOf(found.keySet());
        int missing = limit + 1 - found.size();
        cut |= !step.isWhole();
        step.always().forEach(part -> rank(neighbours.of(part, known, missing), ranked));
        for (var part : step.more()) {
            if (ranked.size() >= missing) {
                break;
            }
            rank(neighbours.of(part, known, missing), ranked);
        }
        var next = ranked.values().stream().sorted(RANK).map(Met::reached).toList();
        next.forEach(node -> found.put(node.element(), node));
        return next;
    }

    /** What is met at several places counts as what it is first. */
    private static void rank(List<Met> met, Map<String, Met> ranked) {
        met.forEach(
                each ->
                        ranked.merge(
                                each.element(),
                                each,
                                (one, other) -> RANK.compare(one, other) <= 0 ? one : other));
    }

    /** How many nodes were met. */
    int met() {
        return found.size();
    }

    /** What is to be shown, nearest and strongest first; the focus always is. */
    List<Reached> kept() {
        return found.values().stream().limit(limit).toList();
    }

    /** Those to be shown whose edges were followed, what is at the end of the last step being left out. */
    List<String> goneOnFrom() {
        return found.keySet().stream().limit(Math.min(within, limit)).toList();
    }

    /** Whether there is more than is to be shown. */
    boolean isTruncated() {
        return cut || found.size() > limit;
    }

    /** Where the search learns what is beside nodes. */
    interface Neighbours {

        /** So many of what is one step away and not known yet, the first first. */
        List<Met> of(ReadingBudget.Part part, List<String> known, int most);
    }
}
