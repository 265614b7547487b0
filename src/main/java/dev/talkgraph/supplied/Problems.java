package dev.talkgraph.supplied;

import dev.talkgraph.source.Place;
import dev.talkgraph.source.UnreadableSource;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with supplied facts, and where; the first ten are told. */
final class Problems {

    private static final int TOLD = 10;
    private static final int KEPT = 1_000;
    private static final int LONGEST = 300;

    private final SuppliedJson.Placed json;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    Problems(SuppliedJson.Placed json) {
        this.json = json;
    }

    private record Problem(int offset, String pointer, String what) {

        String told(String text) {
            var brief = what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
            return Place.of(text, offset) + ", " + pointer + ": " + brief;
        }
    }

    /**
     * Adds a problem.
     *
     * @param pointer to the value, as in RFC 6901
     */
    void add(String pointer, String what) {
        count++;
        if (areMany()) {
            return;
        }
        problems.add(new Problem(offset(pointer), pointer.isEmpty() ? "/" : pointer, what));
    }

    /** The place of the value, or of the nearest one around it that has a place. */
    private int offset(String pointer) {
        JsonNode node = json.root();
        var found = json.places().get(node);
        var rest = JsonPointer.compile(pointer);
        while (node != null && !rest.matches()) {
            node =
                    rest.mayMatchElement() && node.isArray()
                            ? node.get(rest.getMatchingIndex())
                            : node.get(rest.getMatchingProperty());
            rest = rest.tail();
            var place = node == null ? null : json.places().get(node);
            found = place == null ? found : place;
        }
        return found == null ? 0 : found.start();
    }

    /** Whether there are so many that no more are kept. */
    boolean areMany() {
        return problems.size() == KEPT;
    }

    /** Says how many there are at least, those that were not added included. */
    void expect(int atLeast) {
        count = Math.max(count, atLeast);
    }

    /** Throws {@link UnreadableSource} if there is any problem. */
    void refuse() {
        if (problems.isEmpty()) {
            return;
        }
        problems.sort(Comparator.comparingInt(Problem::offset).thenComparing(Problem::what));
        var told =
                problems.stream()
                        .limit(TOLD)
                        .map(problem -> problem.told(json.text()))
                        .collect(Collectors.joining("; "));
        var more = count - TOLD;
        throw new UnreadableSource(
                "The facts do not follow the schema: "
                        + told
                        + (more > 0 ? "; and " + more + " more" : ""),
                problems.getFirst().offset());
    }
}
